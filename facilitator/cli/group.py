"""The group of commands."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import click

from facilitator import __version__
from facilitator.cli.mistakes import said

FAMILIES = ("checking", "cohorts", "copies", "erasing", "imports", "office", "planning", "windows")
"""The files beside this one that add commands."""
_OPENS = "windows"


class _Group(click.Group):
    """Runs a command, or opens the app where the first word is a file or there is none.

    Whoever opens a cohort waits for a window, so the commands that open none are imported only when a command
    is looked for.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        self._import(*FAMILIES)
        return super().list_commands(ctx)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.commands:
            self._import(*FAMILIES)
        return super().get_command(ctx, cmd_name)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        first = args[0] if args else ""
        if Path(first).suffix == ".cohort":
            self._import(_OPENS)
            return super().resolve_command(ctx, ["open", *args])
        if first and not first.startswith("-") and self.get_command(ctx, first) is None:
            if Path(first).exists():
                return super().resolve_command(ctx, ["open", *args])
            raise click.UsageError(f"There is no command and no file {first}. See `facilitator --help`.")
        return super().resolve_command(ctx, args)

    @staticmethod
    def _import(*families: str) -> None:
        for family in families:
            import_module(f"facilitator.cli.{family}")

    def invoke(self, ctx: click.Context) -> Any:
        with said():
            return super().invoke(ctx)


@click.group(cls=_Group, invoke_without_command=True)
@click.version_option(__version__, prog_name="facilitator")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Runs live cohort workshops. With a cohort FILE, or with nothing, it opens the app."""
    if ctx.invoked_subcommand is None:
        from facilitator.cli.opening import open_window

        open_window(None)
