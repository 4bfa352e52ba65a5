"""The group of commands. A person's mistake is one sentence on stderr and exit code 2, never a traceback."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from facilitator import __version__
from facilitator.errors import DamagedError, UserError


class _Group(click.Group):
    """Runs a command, or opens the app where the first word is a file or there is none."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            if Path(args[0]).suffix == ".cohort" or Path(args[0]).exists():
                return super().resolve_command(ctx, ["open", *args])
            raise click.UsageError(f"There is no command and no file {args[0]}. See `facilitator --help`.")
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except DamagedError as error:
            from facilitator.capture.recovery import in_a_sentence

            click.echo(in_a_sentence(error), err=True)
            sys.exit(2)
        except UserError as error:
            click.echo(str(error), err=True)
            sys.exit(2)


@click.group(cls=_Group, invoke_without_command=True)
@click.version_option(__version__, prog_name="facilitator")
@click.pass_context
def main(ctx: click.Context) -> None:
    """Runs live cohort workshops. With a cohort FILE, or with nothing, it opens the app."""
    if ctx.invoked_subcommand is None:
        from facilitator.cli.windows import open_window

        open_window(None)
