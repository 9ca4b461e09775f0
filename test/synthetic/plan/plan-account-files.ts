import type { Instant } from "../instant.js";
import { formatDate } from "../write/format-date.js";
import { ignoredFile } from "./ignored-file.js";
import type { IgnoredFile } from "./member-plan.js";

/** Account, security and advertising: private files with obviously fake values. */
export function planAccountFiles(ago: (days: number) => Instant): IgnoredFile[] {
  const complete = { basic: false };
  const browser = "Mozilla/5.0 (X11; Test) Example/1.0";
  const targeting = [
    "Member Age",
    "Buyer Groups",
    "Company Names",
    "Company Names",
    "Company Names",
    "Job Titles",
    "Job Titles",
    "Job Titles",
    "Member Skills",
    "Years of Experience",
  ];
  return [
    ignoredFile(
      "Registration",
      "private",
      ["Registered At", "Registration Ip", "Subscription Types"],
      [["1/15/14, 9:12 AM", "192.0.2.14", ""]],
    ),
    ignoredFile(
      "Logins",
      "private",
      ["Login Date", "IP Address", "User Agent", "Login Type"],
      [1, 2, 3, 4, 5, 8, 9, 20].map((days) => [formatDate.java(ago(days)), "192.0.2.77", browser, "LOGIN_PASSWORD"]),
      complete,
    ),
    ignoredFile(
      "Security Challenges",
      "private",
      ["Challenge Date", "IP Address", "User Agent", "Country", "Challenge Type"],
      [[formatDate.java(ago(40)), "198.51.100.9", browser, "xx", "EMAIL_PIN"]],
      complete,
    ),
    ignoredFile(
      "Email Addresses",
      "private",
      ["Email Address", "Confirmed", "Primary", "Updated On"],
      [
        ["alexis@example.com", "Yes", "Yes", "1/15/14, 9:12 AM"],
        ["old@example.org", "Yes", "No", "Not Available"],
      ],
    ),
    ignoredFile("PhoneNumbers", "private", ["Extension", "Number", "Type"], [["", "+00 000 000 000", "Mobile"]]),
    ignoredFile(
      "Whatsapp Phone Numbers",
      "private",
      ["Number", "Extension", "Is_WhatsApp_Number"],
      [["+00 000 000 000", "", "false"]],
    ),
    ignoredFile(
      "Ad_Targeting",
      "private",
      targeting,
      [
        [
          "35-54",
          "Industrial; Energy",
          "Halvorsen Bryte",
          "Lumenfold Logistics",
          "",
          "Key Account Manager",
          "Sales Engineer",
          "",
          "Negotiation; Sales",
          "15",
        ],
      ],
      complete,
    ),
    ignoredFile(
      "Ads Clicked",
      "private",
      ["Ad clicked Date", "Ad Title/Id"],
      [30, 200].map((days) => [formatDate.slashUtc(ago(days)), "0000000"]),
      complete,
    ),
    ignoredFile(
      "LAN Ads Engagement",
      "private",
      ["Action", "Date", "Ad Title/Id", "Page/App"],
      [["View", formatDate.slashUtc(ago(12)), "0000001", "example.com"]],
      complete,
    ),
    ignoredFile(
      "Inferences_about_you",
      "private",
      ["Category", "Type of inference", "Description", "Inference"],
      [["Professional", "Interest", 'A made-up guess, "likely"', "No"]],
      complete,
    ),
    ignoredFile(
      "Receipts_v2",
      "private",
      ["Transaction Made At", "Description", "Total Amount", "Currency Code"],
      [["2025-01-02", "Example Plan", "0.00", "EUR"]],
      complete,
    ),
    ignoredFile(
      "Private_identity_asset",
      "private",
      ["Private Identity Asset Name", "Private Identity Asset Raw Text"],
      [["cv.pdf", "invented text\nover two lines"]],
      complete,
    ),
  ];
}
