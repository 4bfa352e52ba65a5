"""A board of 1,000 cards: its pages for the stage, one of them drawn, and clusters suggested for all of it.

The pages have to be there within a frame of 16 ms, and a page drawn as soon as that of a dozen cards, which
stands beside it; a suggestion within 2 s. Cards are verbs, subjects and ends by chance, always the same.
"""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import msgspec
from measuring import figures, say
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from facilitator.exchange.synonyms import load_synonyms
from facilitator.model.board import Cluster, Idea
from facilitator.model.programme import SessionKind, Thresholds
from facilitator.model.run import LiveState, Session, Showing
from facilitator.rules.clustering import Tree
from facilitator.rules.likeness import Reader
from facilitator.rules.scene import scene
from facilitator.rules.scenes.board import BoardScene
from ui import theme
from ui.app import application
from ui.stage.drawing import draw_scene

CARDS, CLUSTERS, TURNS = 1000, 12, 30
FRAME_MS = 16
NOW = datetime(2023, 5, 12, 10, 0, tzinfo=UTC)
SUBJECTS = (
    *("letters", "refusal letters", "waiting times", "draft guidance", "the submission", "the helpline"),
    *("the border", "a jobcentre", "the counter", "the contact centre", "caseworkers", "forms", "the rule"),
    *("interviews", "the rota", "training", "the dashboard", "appeals", "the pilot", "prison visits"),
)
VERBS = ("Shorten", "Test", "Shadow", "Publish", "Swap", "Ask about", "Draft", "Share", "Review", "Rewrite")
ENDS = (
    *("before it goes out", "with five claimants", "every month", "in one office first", "in plain words"),
    *("with operations in the room", "and say what became of it", "without blame", "for a week", ""),
)


def titles(cards: int = CARDS) -> list[str]:
    """So many titles of usual length, the same ones each time."""
    chance = random.Random(5)
    return [
        " ".join((chance.choice(VERBS), chance.choice(SUBJECTS), chance.choice(ENDS), f"no {n}"))
        for n in range(cards)
    ]


def board(cards: int, clusters: int) -> LiveState:
    """A session whose board has so many cards, face up."""
    session = Session(id="s", number=1, kind=SessionKind.FACILITATED, title="Ideas", planned_seconds=7200)
    ideas = tuple(
        Idea(id=f"i{n}", title=title, cluster_id=f"c{n % clusters}" if clusters else None, created_at=NOW)
        for n, title in enumerate(titles(cards))
    )
    return LiveState(
        programme_title="P",
        timezone="Europe/London",
        thresholds=Thresholds(),
        sessions=(session,),
        session=session,
        activities=(),
        ideas=ideas,
        clusters=tuple(Cluster(id=f"c{n}", name=f"Cluster {n}", created_at=NOW) for n in range(clusters)),
        showing=Showing(view="board"),
    )


def timed(does: Callable[[], object]) -> float:
    """Milliseconds that something takes."""
    begun = time.perf_counter()
    does()
    return 1000 * (time.perf_counter() - begun)


def stage(cards: int, clusters: int) -> None:
    """Scene, pages and one page drawn, after a card was added: all that such a change costs the stage."""
    tokens = theme.load_tokens("light")
    state = board(cards, clusters)
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    first = timed(lambda: scene(state, NOW).pages)
    cut, drawn = [], []
    for turn in range(TURNS):
        more = Idea(id=f"new{turn}", title=f"One more idea, number {turn}", created_at=NOW)
        state = msgspec.structs.replace(state, ideas=(*state.ideas, more))
        made: list[BoardScene] = []
        cut.append(timed(lambda s=state, m=made: (m.append(scene(s, NOW)), m[0].pages)))
        painter = QPainter(image)
        drawn.append(timed(lambda m=made, p=painter: draw_scene(p, QRectF(image.rect()), m[0], NOW, tokens)))
        painter.end()
    pages, cuts, draws = len(made[0].pages), figures(cut), figures(drawn)
    board_in_words = f"{cards} cards in {clusters or 'no'} clusters, {pages} pages"
    say(f"{board_in_words}: first cut {first:.1f} ms; with a new card")
    say(f"  scene and pages {cuts.median:.1f} ms (p99 {cuts.p99:.1f}), limit {FRAME_MS}")
    say(f"  a page drawn at 1920x1080 {draws.median:.1f} ms (p99 {draws.p99:.1f})")


def suggestion() -> None:
    """Suggested clusters of all cards, from words to names, in the worker thread's own time."""
    reader = Reader(load_synonyms())
    texts = {f"i{n}": title for n, title in enumerate(titles())}
    seconds = [timed(lambda: Tree(texts, reader).cut()) / 1000 for _ in range(5)]
    tree = Tree(texts, reader)
    cuts = [timed(lambda fine=fine: tree.cut(fine)) for fine in range(8)]
    found = tree.cut()
    say(f"{CARDS} cards, {len(found.clusters)} clusters suggested and {len(found.alone)} alone")
    say(f"  compared, cut and named {figures(seconds).median:.2f} s (worst {max(seconds):.2f}), limit 2")
    say(f"  cut again, coarser or finer {figures(cuts).median:.0f} ms (worst {max(cuts):.0f})")


if __name__ == "__main__":
    application()
    for many in (12, CARDS):
        stage(many, 0)
        stage(many, CLUSTERS)
    suggestion()
