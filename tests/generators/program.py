"""Writes a program with many enums that prints what they do."""

from pathlib import Path

import model
from names import unraw
from formats import rust_string
from source import construct, family, module, pattern

OBSERVE = Path(__file__).with_name("observe.rs").read_text()


def program(enums, edition):
    """The source. `enums` maps the names of modules to enums."""
    parts = ["#![deny(warnings)]", "#![allow(dead_code)]", "extern crate close_codes;"]
    if edition in ("2015", "2018"):
        parts.append("use std::convert::TryFrom;")
    parts.append(OBSERVE)
    for name, enum in enums.items():
        parts += [module(enum, name, edition), observer(enum, name), disjoint(enum, name)]
    calls = "\n".join(f"    see_{name}();" for name in enums)
    return "\n".join([*parts, f"fn main() {{\n{calls}\n}}", ""])


def path(name, enum):
    return f"crate::{name}::{enum.name.text}"


def observer(enum, name):
    lines = []
    for each in family(enum):
        if each.is_decodable():
            lines.append(show(each, name))
    whole = path(name, enum) + enum.arguments
    lines += [f"#[allow(unused_qualifications)]", f"fn see_{name}() {{", f"    table::<{whole}>(\"{name}\");"]
    for index, (text, _) in enumerate(values(enum, name)):
        lines.append(f"    let v: {whole} = {text};")
        lines.append(f"    value({index}, &v);")
        if enum.into:
            lines.append("    sent(&v);")
        lines.append(f"    taken::<{whole}>(v, {text});")
    if enum.is_decodable():
        lines.append(f"    decoded::<{whole}>({shower(name, enum)});")
        frames = ", ".join(f"({code}, {rust_string(text)})" for code, text in model.frames(enum))
        lines.append(f"    read::<{whole}>({shower(name, enum)}, &[{frames}]);")
    return "\n".join([*lines, "}"])


def disjoint(enum, name):
    """`assert_disjoint!` accepts the enum together with its lists, its nested enums and an unrelated enum."""
    listed = [enum, *(each for each in enum.children + enum.lists if not each.parameters)]
    if enum.parameters:
        return ""
    used = {code for each in listed for code, _ in model.rows(each)}
    free = next(code for code in range(3000, 5000) if code not in used)
    paths = ", ".join(path(name, each) for each in listed)
    return (
        f"mod disjoint_{name} {{\n    #[derive(::close_codes::CloseCodes)] enum Other {{ #[close({free})] A }}\n"
        f"    ::close_codes::assert_disjoint!({paths}, Other);\n}}"
    )


def shower(name, enum):
    return f"show_{name}_{unraw(enum.name.text)}"


def show(enum, name):
    """A function that shows a decoded value."""
    arms = []
    for variant in enum.variants:
        bare = unraw(variant.name.text)
        if variant.inner is None:
            arms.append(f"{pattern(path(name, enum), variant, None)} => \"{bare}\".to_owned(),")
        else:
            inner = "x.get().to_string()" if isinstance(variant.inner, str) else f"{shower(name, variant.inner)}(x)"
            arms.append(f"{pattern(path(name, enum), variant, 'x')} => format!(\"{bare}({{}})\", {inner}),")
    body = "\n        ".join(arms)
    return (
        f"#[allow(non_snake_case)]\nfn {shower(name, enum)}(value: &{path(name, enum)}{enum.arguments}) -> String {{\n"
        f"    match value {{\n        {body}\n    }}\n}}"
    )


def values(enum, name, depth=3):
    """Expressions for values, each with its code, reason, advice and the name of its row."""
    found = []
    for variant in enum.variants:
        if variant.is_coded():
            text = construct(path(name, enum), variant, [field.value for field in variant.fields])
            found.append((text, (variant.code, model.reason(variant), model.reconnect(variant), unraw(variant.name.text))))
            continue
        ty = variant.fields[0].ty.text
        if variant.inner == "itself":
            inners = [value for value in found if value[1][3] is not None][:1]
        elif variant.inner == "CloseCode":
            inners = [("close_codes::CloseCode::GOING_AWAY", (1001, "", None, None))]
            inners += [("close_codes::CloseCode::new(4999).unwrap()", (4999, "", None, None))]
        elif variant.inner == "AppCode":
            inners = [("close_codes::AppCode::new(3999).unwrap()", (3999, "", None, None))]
        elif variant.inner == "CloseFrame":
            frame = 'close_codes::CloseFrame::new(close_codes::CloseCode::TRY_AGAIN_LATER, close_codes::Reason::from_static("later"))'
            inners = [(frame, (1013, "later", None, None))]
        elif isinstance(variant.inner, str):
            inners = [(f"crate::{name}::{variant.inner.split()[1]}", (1008, "by hand", None, None))]
        else:
            inners = values(variant.inner, name, depth - 1)[:6]
        for text, does in inners:
            for pointer in ("Box", "Rc", "Arc"):
                if f"::{pointer}<" in ty:
                    home = {"Box": "boxed", "Rc": "rc", "Arc": "sync"}[pointer]
                    text = f"::std::{home}::{pointer}::new({text})"
            if ty.startswith("&"):
                text = f"Box::leak(Box::new({text}))"
            found.append((construct(path(name, enum), variant, [text]), does))
    return found
