"""Writes enums as Rust."""

import re

from formats import rust_string
from names import unraw

# Marks around the tokens of a mistake. They are removed before the file is written.
OPEN, CLOSE = "⟦", "⟧"


def module(enum, name, edition):
    """The module with the enum and everything it needs."""
    writer = Writer()
    enums = [writer.enum(each) for each in enum.lists + family(enum)]
    allowed = "non_camel_case_types, non_upper_case_globals, non_snake_case, unused_macros"
    if edition in ("2015", "2018"):
        allowed += ", bare_trait_objects"
    lines = [f"#[allow({allowed})]", f"pub mod {name} {{", *enum.items]
    text = "\n".join(enums)
    if writer.arguments:
        # A comma can follow every kind of fragment, even a visibility.
        parameters = ", ".join(f"${name}:{kind}" for name, kind, _ in writer.arguments)
        arguments = ", ".join(text for *_, text in writer.arguments)
        text = f"macro_rules! define {{ ({parameters}) => {{\n{text}\n}} }}\ndefine!({arguments});"
    return "\n".join([*lines, text, *(display(each) for each in enum.lists + family(enum)), "}"])


def family(enum):
    """The enum and the enums nested in it."""
    return [each for child in enum.children for each in family(child)] + [enum]


def display(enum):
    if not enum.needs_display():
        return ""
    parameters = f"<{enum.parameters}>" if enum.parameters else ""
    names = re.findall(r"(?:const )?('?[\w#]+)(?=[:,=\s]|$)[^,]*", enum.parameters)
    parameters = re.sub(r" = \w+", "", parameters)
    arguments = f"<{', '.join(names)}>" if names else ""
    arms = "".join(
        f"{enum.name.text}::{v.name.text} {{ .. }} => f.write_str({rust_string(v.reason.parts[0])}),"
        for v in enum.variants
        if v.reason.kind == "display"
    )
    return (
        f"impl{parameters} ::std::fmt::Display for {enum.name.text}{arguments}{enum.bounds} {{ "
        f"fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {{ match self {{ {arms} "
        f"#[allow(unreachable_patterns)] _ => ::std::result::Result::Ok(()) }} }} }}"
    )


class Writer:
    """Writes enums, and collects what passes through the metavariables of a macro."""

    def __init__(self):
        self.arguments = []

    def piece(self, piece):
        if not piece.through:
            return piece.text
        name = f"p{len(self.arguments)}"
        self.arguments.append((name, piece.kind, piece.text))
        return f"${name}"

    def enum(self, enum):
        lines = [*enum.docs, *enum.junk]
        lines.append(f"#[derive({', '.join([enum.derive_path, *enum.derives])})]")
        options = self.options(enum)
        if options:
            lines.append(f"#[close({', '.join(options)})]")
        lines += enum.others
        if enum.repr:
            lines.append(f"#[repr({enum.repr})]")
        parameters = f"<{enum.parameters}>" if enum.parameters else ""
        lines.append(f"{self.piece(enum.visibility)} enum {self.piece(enum.name)}{parameters}{enum.bounds} {{")
        lines += [self.variant(variant) for variant in enum.variants]
        return "\n".join([*lines, "}"])

    def options(self, enum):
        options = []
        if enum.range:
            options.append(f"range = {enum.range[0]}..={enum.range[1]}")
        if enum.policy:
            entries = [
                (f"{first}" if first == last else f"{first}..={last}") + f" = {reconnect}"
                for first, last, reconnect in enum.policy
            ]
            if enum.rest:
                entries.append(f"_ = {enum.rest}")
            options.append(f"reconnect({', '.join(entries)})")
        if enum.decode:
            options.append("decode")
        if enum.into:
            options.append("into(axum = crate::fake)")
        if enum.crate:
            options.append(f"crate = {enum.crate}")
        return options + enum.last

    def variant(self, variant):
        lines = list(variant.docs)
        items = [*variant.first, *self.items(variant), *variant.last]
        if variant.whole is not None:
            lines.append(variant.whole)
        elif items:
            list_ = f"close({', '.join(items)})"
            lines.append(f"#[cfg_attr(all(), {list_})]" if variant.attribute == "cfg_attr" else f"#[{list_}]")
        lines += variant.others
        name = self.piece(variant.name)
        fields = ", ".join(
            (f"{self.piece(field.name)}: " if field.name else "") + self.piece(field.ty) for field in variant.fields
        )
        body = {"unit": "", "tuple": f"({fields})", "named": f" {{ {fields} }}"}[variant.shape]
        discriminant = f" = {self.piece(variant.discriminant)}" if variant.discriminant else ""
        return "\n".join("    " + line for line in [*lines, f"{name}{body}{discriminant},"])

    def items(self, variant):
        if variant.inner is not None:
            return (["transparent"] if variant.inner != "nothing" else []) + (["shared"] if variant.shared else [])
        items = []
        if variant.code_source:
            items.append(("code = " if variant.code_keyed else "") + self.piece(variant.code_source))
        if variant.like_source:
            items.append(f"like = {self.piece(variant.like_source)}")
        if variant.reason.source:
            items.append(("reason = " if variant.reason.keyed else "") + self.piece(variant.reason.source))
        keys = []
        if variant.reason.kind == "display":
            keys.append("display")
        if variant.reconnect:
            keys.append(f"reconnect = {variant.reconnect}")
        if variant.meta:
            keys.append("meta(" + ", ".join(f"{key} = {text}" for key, text, _ in variant.meta) + ")")
        if variant.shared:
            keys.append("shared")
        return items + (keys if variant.order < 0.5 else keys[::-1])


def pattern(path, variant, bound):
    """A pattern for the variant. If `bound` is given, its only field is bound to that name."""
    name = f"{path}::{variant.name.text}"
    if variant.shape == "unit":
        return name
    if bound is None:
        return name + " { .. }"
    field = variant.fields[0]
    return f"{name} {{ {field.name.text if field.name else 0}: {bound} }}"


def construct(path, variant, values):
    """An expression for a value of the variant."""
    name = f"{path}::{variant.name.text}"
    if variant.shape == "unit":
        return name
    if variant.shape == "tuple":
        return f"{name}({', '.join(values)})"
    pairs = (f"{field.name.text}: {value}" for field, value in zip(variant.fields, values))
    return f"{name} {{ {', '.join(pairs)} }}"


__all__ = ["CLOSE", "OPEN", "construct", "family", "module", "pattern", "unraw"]
