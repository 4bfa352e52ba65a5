"""The core of Facilitator: programme, rules, capture and exchange, with no window anywhere."""

__version__ = "0.1.0"
