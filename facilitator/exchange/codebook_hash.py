"""The hash that a codebook has of everything else in it, by which an edit of it is noticed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

HASH = "sha256:"


def own_hash(package: Mapping[str, object]) -> str:
    """The hash of a codebook that has none yet."""
    return HASH + hashlib.sha256(json.dumps(package, ensure_ascii=False).encode()).hexdigest()


def is_as_written(codebook: bytes) -> bool:
    """True if a codebook is as a sync wrote it: it has its own hash. Those of old had none."""
    try:
        package = json.loads(codebook)
        said = package.pop("hash", None)
        return said is None or said == own_hash(package)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return False  # no JSON, no object, or one that no sync writes, such as with half a character in it
