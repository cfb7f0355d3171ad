"""What click objects to (a missing option, an unknown verb) in our words; rules have theirs in ``app.messages``."""

from __future__ import annotations

import click

from app.messages import words


def usage_sentence(fault: click.UsageError) -> str:
    """One sentence and where help is."""
    place = fault.ctx.command_path if fault.ctx is not None else "gremial"
    return f"{_sentence(fault)}\n{words('cli.see_help', command=f'{place} --help')}"


def usage_field(fault: click.UsageError) -> str:
    param = getattr(fault, "param", None)
    name = getattr(param, "name", None) or getattr(fault, "option_name", "")
    return str(name or "").lstrip("-")


def _sentence(fault: click.UsageError) -> str:
    if isinstance(fault, click.MissingParameter):
        return words("cli.missing", name=_shown(fault))
    if isinstance(fault, click.BadParameter):
        return words("cli.bad_value", name=_shown(fault), text=fault.message)
    if isinstance(fault, click.NoSuchOption):
        return words("cli.no_such_option", name=fault.option_name)
    if isinstance(fault, click.BadOptionUsage):
        return words("cli.option_needs_value", name=fault.option_name)
    name = getattr(fault, "command_name", None)
    if name is not None:
        return words("cli.no_such_verb", name=str(name))
    if fault.message.startswith("Missing command"):
        return words("cli.verb_missing")
    if fault.message.startswith("Got unexpected extra"):
        return words("cli.too_many", text=fault.message.partition("(")[2].rstrip(")"))
    return fault.message


def _shown(fault: click.BadParameter) -> str:
    param = fault.param
    if isinstance(param, click.Option):
        return "/".join(param.opts)
    if param is not None:
        return param.metavar or (param.name or "").upper()
    return ""
