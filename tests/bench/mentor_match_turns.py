"""Pairs people with mentor-match each time it is given a line; run by bench_matching in its environment.

It answers with the seconds and the pairs by their places in both lists, as JSON.
"""

import json
import sys
import time
from pathlib import Path

from matching.mentee import Mentee
from matching.mentor import Mentor
from matching.process import process_data
from matching.rules.rule import Equivalent, Grade

MANY_GRADES = 1


def main() -> None:
    """Answers until there are no more lines; making the people is not timed."""
    policy, operational = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    place = {row["email"]: k for k, row in enumerate(operational)}
    for _ in sys.stdin:
        mentors = [Mentor(**row) for row in policy]
        mentees = [Mentee(**row) for row in operational]
        near = Grade(MANY_GRADES, lambda apart, most: abs(apart) <= most, {True: 1, False: 0})
        rules = [[Equivalent("organisation", {True: 4, False: 0}), near]]
        begun = time.perf_counter()
        process_data(mentors, mentees, rules)
        seconds = time.perf_counter() - begun
        cells = [(k, place[mentee.email]) for k, mentor in enumerate(mentors) for mentee in mentor.mentees]
        sys.stdout.write(json.dumps([seconds, cells]) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
