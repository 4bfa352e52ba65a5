"""``python -m facilitator`` is the command line."""

from facilitator.cli import main

if __name__ == "__main__":
    main()
