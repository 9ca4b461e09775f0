"""Writes vectors.json: what SciPy, pandas, SQL (SQLite) and NumPy say about ranks, quantiles, the normal curve and slopes.

    pip install scipy pandas numpy && python3 test/peers/make_vectors.py && npx biome format --write test/peers/vectors.json
"""

import datetime
import json
import pathlib
import random
import sqlite3

import numpy
import pandas
import scipy
from scipy.stats import norm, percentileofscore, theilslopes

random.seed(20260501)


def hundredths(low, high):
    return random.randint(low * 100, high * 100) / 100


groups = {
    "the textbook": [1, 2, 3, 3, 4],
    "one member": [42.5],
    "two members": [10, 20],
    "two equal": [30.25, 30.25],
    "one atom": [50] * 12,
    "two atoms": [0] * 7 + [100] * 5,
    "the ends": [0, 0.01, 99.99, 100],
    "ties everywhere": [random.choice([12.5, 30, 30.01, 47.75]) for _ in range(60)],
    "industry": [round(min(100, max(0, random.gauss(32, 13.4))), 2) for _ in range(200)],
    "fine grained": [hundredths(0, 100) for _ in range(150)],
}


def sql(scores):
    database = sqlite3.connect(":memory:")
    database.execute("create table member (score real)")
    database.executemany("insert into member values (?)", [(score,) for score in scores])
    query = """select distinct score, percent_rank() over w, cume_dist() over w from member
               window w as (order by score) order by score"""
    return {row[0]: row[1:] for row in database.execute(query)}


def rank_vectors(scores):
    asked = sorted(set(scores) | {0, 100, hundredths(0, 100), hundredths(20, 60), scores[0] + (0.01 if scores[0] < 100 else -0.01)})
    of = lambda score, kind: percentileofscore(scores, score, kind=kind) / 100
    outsiders = [
        {"score": round(s, 2), "mid": of(round(s, 2), "mean"), "strict": of(round(s, 2), "strict"), "weak": of(round(s, 2), "weak")}
        for s in asked
    ]
    by_sql = sql(scores)
    by_pandas = dict(zip(scores, pandas.Series(scores).rank(pct=True)))
    members = [
        {"score": s, "pandasPct": by_pandas[s], "percentRank": by_sql[s][0], "cumeDist": by_sql[s][1]} for s in sorted(set(scores))
    ]
    return {"scores": scores, "outsiders": outsiders, "members": members}


def quantile_vectors(scores):
    qs = [0, 0.01, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 0.975, 1]
    return {"mean": float(numpy.mean(scores)), "quantiles": [{"q": q, "score": float(numpy.quantile(scores, q))} for q in qs]}


def slope_vector(weeks, score):
    serials = sorted(random.sample(range(8), weeks))
    scores = [score(x) for x in serials]
    return {"serials": serials, "scores": scores, "slope": float(theilslopes(scores, serials)[0])}


slopes = [slope_vector(n, lambda x: hundredths(0, 100)) for n in (3, 4, 5, 6, 7, 8) for _ in range(12)]
slopes += [slope_vector(8, lambda x: round(30 + x * 0.37 + random.choice([0, 0, 0, 25]), 2)) for _ in range(12)]
slopes += [slope_vector(n, lambda x: 55.5) for n in (3, 8)]

days = [datetime.date(year, 12, 28) + datetime.timedelta(n) for year in range(1990, 2051) for n in range(8)]
iso_weeks = {day.isoformat(): "{}-W{:02}".format(*day.isocalendar()[:2]) for day in days}

vectors = {
    "madeWith": {"scipy": scipy.__version__, "pandas": pandas.__version__, "numpy": numpy.__version__, "sqlite": sqlite3.sqlite_version},
    "groups": [{"name": name, **rank_vectors(scores), **quantile_vectors(scores)} for name, scores in groups.items()],
    "normal": [{"z": z, "cdf": float(norm.cdf(z))} for z in [i / 8 for i in range(-48, 49)]],
    "slopes": slopes,
    "isoWeeks": iso_weeks,
}

path = pathlib.Path(__file__).with_name("vectors.json")
path.write_text(json.dumps(vectors, indent=1) + "\n")
