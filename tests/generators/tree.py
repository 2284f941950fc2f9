"""A generated enum: its source, and what it means."""

from dataclasses import dataclass, field
from typing import Any, Optional


@dataclass
class Piece:
    """A part of the source. If it passes `through` a macro, its metavariable has this kind."""

    kind: str
    text: str
    through: bool = False


@dataclass
class Field:
    name: Optional[Piece]
    ty: Piece
    # An expression, and its value for `formats`.
    value: str
    model: Any = None


@dataclass
class Reason:
    """`kind` is none, static, formatted, const or display."""

    kind: str = "none"
    source: Optional[Piece] = None
    keyed: bool = False
    # The parts of the text: strings, or the index of a field and a `Spec` with its counts.
    parts: list = field(default_factory=list)
    # The template, with literal braces doubled.
    template: str = ""


@dataclass
class Variant:
    name: Piece
    shape: str = "unit"
    fields: list = field(default_factory=list)
    code: Optional[int] = None
    code_source: Optional[Piece] = None
    code_keyed: bool = False
    discriminant: Optional[Piece] = None
    reason: Reason = field(default_factory=Reason)
    reconnect: Optional[str] = None
    # Keys, with the source and the value of each.
    meta: list = field(default_factory=list)
    shared: bool = False
    # The variant of another enum that this one refers to.
    like: Any = None
    like_source: Optional[Piece] = None
    # Whether a nested enum has the code too.
    nested_code: bool = False
    # The content of a transparent variant: an `Enum`, or the name of a type of the runtime.
    inner: Any = None
    docs: list = field(default_factory=list)
    doc: str = ""
    # Decides the order of the keys.
    order: float = 0.0
    attribute: str = "close"
    # Added by a mistake: items at the start or end of the attribute, other attributes, or the whole attribute.
    first: list = field(default_factory=list)
    last: list = field(default_factory=list)
    others: list = field(default_factory=list)
    whole: Optional[str] = None

    def is_coded(self):
        return self.inner is None

    def is_static(self):
        """Whether the reason does not depend on the value."""
        if self.like and self.reason.kind == "none":
            return self.like.is_static()
        return self.reason.kind in ("none", "static", "const")

    def discriminant_counts(self):
        return self.is_coded() and self.code_source is None and self.like is None


@dataclass
class Enum:
    name: Piece
    variants: list = field(default_factory=list)
    repr: Optional[str] = None
    parameters: str = ""
    bounds: str = ""
    # The generic arguments in the type of the values.
    arguments: str = ""
    items: list = field(default_factory=list)
    # Enums in transparent variants, which are in the same module.
    children: list = field(default_factory=list)
    # Enums that variants refer to with `like`.
    lists: list = field(default_factory=list)
    derives: list = field(default_factory=list)
    visibility: Piece = field(default_factory=lambda: Piece("vis", "pub"))
    docs: list = field(default_factory=list)
    range: Optional[tuple] = None
    policy: list = field(default_factory=list)
    # The policy's `_`.
    rest: Optional[str] = None
    decode: bool = False
    into: bool = False
    # Whether a mistake needs `into`, such as a misspelt key.
    asks_into: bool = False
    crate: Optional[str] = None
    derive_path: str = "::close_codes::CloseCodes"
    # More attributes.
    junk: list = field(default_factory=list)
    # Added by a mistake: items at the end of the attribute, and other attributes.
    last: list = field(default_factory=list)
    others: list = field(default_factory=list)

    def is_decodable(self):
        return all(not v.fields or (self.decode and v.inner is not None) for v in self.variants)

    def needs_display(self):
        return any(v.reason.kind == "display" for v in self.variants)
