import type { PlanTexts } from "../texts/plan-texts.js";

/** Plans, what they take for granted and what they prove. */
export const plans: PlanTexts = {
  targets: {
    score: { one: "a score of {points} point", other: "a score of {points} points" },
    pillar: { one: "{points} point in “{pillar}”", other: "{points} points in “{pillar}”" },
    topPercent: "a place in the top {top}%",
    minutes: "the most for {duration} a month",
  },
  headlines: {
    optimal: "From {before} to {after} in {duration} a month",
    budget: "The most for {duration} a month: from {before} to {after}",
    infeasible: "Not all the way: from {before} to {after} at the most",
    alreadyReached: "Already reached: {before}",
    ofPillar: "{pillar} – {headline}",
  },
  effort: {
    one: "That is {duration} a week. Keep it up, and you are there after {count} day.",
    other: "That is {duration} a week. Keep it up, and you are there after {count} days.",
  },
  noSteps: "There is nothing to do.",
  noWay: "There is no step that would add a point.",
  step: {
    one: "+{points} point for {duration}; then {running}.",
    other: "+{points} points for {duration}; then {running}.",
  },
  assumptions: {
    effortEstimated: "The minutes are our estimates. Put your own in their place where you know better.",
    currentActivityGoesOn: "What you do today goes on beside the plan.",
    outcomesHeld:
      "What the plan does not touch (views, followers, engagement, rates) stays as it is. If it rises too, so much the better.",
    othersDecide:
      "Some steps need others: enough of them (colleagues, decision makers), and their yes to an endorsement, a recommendation, an invitation.",
    acceptanceRateHeld: "Your invitations go on being accepted as often as until now.",
    acceptanceRateAssumed:
      "How often your invitations are accepted is not known, so the model's usual rate is assumed.",
    unknownLeftOut: "What is not known yet is no part of the plan. Find it out first: it may be worth more.",
    unknownTakenAsZero: "Numbers that are not known were taken as 0, so you may need less than this.",
    ownScorersHeld: "Pillars with a scorer of their own stay as they are.",
  },
  certificates: {
    optimal: "Nothing quicker reaches {target}.",
    budget: "Nothing earns more than {points} in {duration} a month, and nothing quicker earns as much.",
    infeasible: "No plan within these limits reaches {target}.",
    alreadyReached: "You already have {target}.",
    pointsForLess: {
      one: "With a quarter of a minute less, {points} point would be the most.",
      other: "With a quarter of a minute less, {points} points would be the most.",
    },
    bestReachable: {
      one: "The most that any plan reaches within these limits is {points} point.",
      other: "The most that any plan reaches within these limits is {points} points.",
    },
    ceiling: "At most {duration} a month.",
    limit: "“{step}”: at most {count} in 30 days.",
    effort: "“{step}”: {duration} each time.",
    exclude: "“{step}”: left out, as you wished.",
    model: "Proved for the model {model} {version}, flows counted over {days} days.",
  },
};
