"""Pairs across two professions of the same number: exactly as few repeats as there can be.

Over all rounds everybody sits with ``rounds`` people of the other side. Which two sit together how often is a
transportation problem, whose best answer is whole numbers, and a graph in which everybody has the same number
of partners falls into as many perfect matchings (Kőnig 1916): these are the rounds.
"""

from __future__ import annotations

from facilitator.rules.rotation.problem import Mix, Problem, Schedule

MOST_ON_A_SIDE = 60
"""With more people the table of all pairs gets too large to solve in passing."""


def is_across(problem: Problem) -> bool:
    """True if every room is to hold one person of each profession, and nothing else is asked."""
    firsts = problem.sides.count(0)
    return (
        problem.mix is Mix.OTHER
        and not problem.units
        and not problem.fixed
        and set(problem.sizes) == {2}
        and 2 * firsts == problem.people
        and firsts <= MOST_ON_A_SIDE
    )


def rounds_across(problem: Problem) -> Schedule | None:
    """Rounds with the fewest repeats that there can be, for a problem that :func:`is_across`.

    None if people who are to be apart leave no such rounds, so that not every room can have both professions.
    """
    import numpy as np  # noqa: PLC0415 - solvers are loaded by the first round that needs them
    from scipy.optimize import linprog  # noqa: PLC0415
    from scipy.sparse import block_array, csr_array, eye_array, kron  # noqa: PLC0415
    from scipy.sparse.csgraph import maximum_bipartite_matching  # noqa: PLC0415

    ones = [i for i, side in enumerate(problem.sides) if side == 0]
    others = [i for i, side in enumerate(problem.sides) if side == 1]
    count = len(ones)
    two = [[(min(a, b), max(a, b)) for b in others] for a in ones]
    met = np.array([[pair in problem.met for pair in row] for row in two], dtype=float).ravel()
    possible = np.array([[pair not in problem.apart for pair in row] for row in two], dtype=float).ravel()
    # The first meeting of two people costs something only if they have met before; each further one costs 1.
    tie = np.random.default_rng(problem.seed).random(count * count) * 1e-4
    cost = np.concatenate((met + tie, 1 + tie))
    most = np.concatenate((possible, possible * max(0, problem.rounds - 1)))
    each_one = kron(eye_array(count), np.ones((1, count)))
    each_other = kron(np.ones((1, count)), eye_array(count))
    everyone = block_array([[each_one, each_one], [each_other, each_other]], format="csr")
    answer = linprog(
        cost,
        A_eq=everyone,
        b_eq=np.full(2 * count, problem.rounds),
        bounds=np.column_stack((np.zeros_like(most), most)),
        method="highs-ds",
    )
    if answer.x is None:
        return None
    left = np.rint(answer.x).astype(int).reshape(2, count, count).sum(axis=0)
    rounds = []
    for _ in range(problem.rounds):
        partner = maximum_bipartite_matching(csr_array(left > 0), perm_type="column")
        left[np.arange(count), partner] -= 1
        rounds.append(tuple((ones[k], others[int(p)]) for k, p in enumerate(partner)))
    return tuple(rounds)
