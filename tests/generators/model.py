"""The expected behaviour of an enum's values, computed from the tree, without the crate."""

from formats import Spec, cut, integer, padded, string
from names import unraw

# The standard codes that can be sent, and their constants in `CloseCode`.
REGISTRY = {
    1000: "NORMAL_CLOSURE",
    1001: "GOING_AWAY",
    1002: "PROTOCOL_ERROR",
    1003: "UNSUPPORTED_DATA",
    1007: "INVALID_FRAME_PAYLOAD_DATA",
    1008: "POLICY_VIOLATION",
    1009: "MESSAGE_TOO_BIG",
    1010: "MANDATORY_EXTENSION",
    1011: "INTERNAL_ERROR",
    1012: "SERVICE_RESTART",
    1013: "TRY_AGAIN_LATER",
    1014: "BAD_GATEWAY",
}
SENDABLE = [*REGISTRY, *range(3000, 5000)]
OBSERVABLE = sorted([*SENDABLE, 1005, 1006, 1015])
# The advice of the standards.
ADVICE = {1001: "backoff", 1006: "backoff", 1012: "backoff", 1013: "backoff"}


# Rows.


def rows(enum):
    own = [(variant.code, variant) for variant in enum.variants if variant.is_coded()]
    return own + [row for child in nested(enum) for row in rows(child)]


def nested(enum):
    """The nested enums, in order. An enum that contains itself is not nested in itself."""
    return [v.inner for v in enum.variants if hasattr(v.inner, "variants")]


def row(variant):
    return (variant.code, unraw(variant.name.text), template(variant), doc(variant), reconnect(variant), debug(meta(variant)))


# With `like`, anything not specified here comes from the other variant.


def said(variant):
    """The variant that the reason comes from."""
    return said(variant.like) if variant.like and variant.reason.kind == "none" else variant


def template(variant):
    return said(variant).reason.template


def doc(variant):
    return doc(variant.like) if variant.like and not variant.doc else variant.doc


def reconnect(variant):
    return reconnect(variant.like) if variant.like else variant.reconnect


def meta(variant):
    return meta(variant.like) if variant.like else [(unraw(key), value) for key, _, value in variant.meta]


def debug(pairs):
    """The metadata as printed with `{:?}` in Rust."""

    def shown(value):
        if isinstance(value, bool):
            return f"Bool({str(value).lower()})"
        return f"Int({value})" if isinstance(value, int) else f"Str({string(value, Spec(kind='?'), 0, None)})"

    return "[" + ", ".join(f'("{key}", {shown(value)})' for key, value in pairs) + "]"


# Reconnecting.


def reconnect_for(enum, status):
    return stated(enum).get(status) or unlisted(enum, status)


def stated(enum):
    """The advice of the rows, by code: the first that has any."""
    found = {}
    for code, variant in rows(enum):
        if reconnect(variant):
            found.setdefault(code, reconnect(variant))
    return found


def unlisted(enum, status):
    return policy(enum, status) or ADVICE.get(status) or rest(enum)


def rest(enum):
    return enum.rest or next((found for child in nested(enum) if (found := rest(child))), None)


def policy(enum, status):
    for first, last, reconnect in enum.policy:
        if first <= status <= last:
            return reconnect
    for child in nested(enum):
        if policy(child, status):
            return policy(child, status)
    return None


# Values.


def reason(variant):
    """The reason that is sent, for the generated values of the fields."""
    variant = said(variant)
    kind = variant.reason.kind
    if kind == "none":
        return ""
    if kind == "display":
        return cut(variant.reason.parts[0])
    text = ""
    for part in variant.reason.parts:
        text += part.replace("{{", "{").replace("}}", "}") if isinstance(part, str) else formatted(variant, *part)
    return cut(text)


def formatted(variant, index, spec, counts):
    ty, value = variant.fields[index].model
    width = counts.get("width", 0)
    if ty == "debug":
        return value
    if ty in ("bool", "char"):
        return padded(value, spec, width, "<")
    if ty == "str":
        return string(value, spec, width, counts.get("precision"))
    return integer(value, ty, spec, width)


def placeholders(variant):
    """The template without format specs, as exports have it."""
    variant = said(variant)
    if variant.reason.kind != "formatted":
        return variant.reason.template
    text = ""
    for part in variant.reason.parts:
        if isinstance(part, str):
            text += part
        else:
            field = variant.fields[part[0]]
            text += "{" + (unraw(field.name.text) if field.name else str(part[0])) + "}"
    return text


# Decoding.


def decode(enum, code):
    """The decoded value, as the program shows it, or None."""
    for variant in enum.variants:
        if variant.code == code and variant.is_coded():
            return unraw(variant.name.text)
    for variant in enum.variants:
        inner = variant.inner
        if inner is None:
            continue
        if inner == "CloseCode":
            shown = str(code) if code in SENDABLE else None
        elif inner == "AppCode":
            shown = str(code) if 3000 <= code <= 4999 else None
        else:
            shown = decode(inner, code)
        if shown is not None:
            return f"{unraw(variant.name.text)}({shown})"
    return None


def decode_frame(enum, code, text):
    """The same for a frame: an exact match of the reason comes first."""
    own = [variant for variant in enum.variants if variant.is_coded() and variant.code == code]
    exact = [variant for variant in own if variant.is_static() and reason(variant) == text]
    if exact:
        return unraw(exact[0].name.text)
    # If any code is shared with a nested enum, all nested enums are searched.
    asked = [v for v in enum.variants if hasattr(v.inner, "variants")] if any(v.shared and v.inner for v in enum.variants) else []
    for variant in asked:
        if is_exact(variant.inner, code, text):
            return f"{unraw(variant.name.text)}({decode_frame(variant.inner, code, text)})"
    if own:
        return unraw(own[0].name.text)
    for variant in enum.variants:
        if hasattr(variant.inner, "variants"):
            shown = decode_frame(variant.inner, code, text)
        elif variant.inner == "CloseCode" or variant.inner == "AppCode" and code >= 3000:
            shown = str(code)
        else:
            continue
        if shown is not None:
            return f"{unraw(variant.name.text)}({shown})"
    return None


def is_exact(enum, code, text):
    return any(row == code and variant.is_static() and reason(variant) == text for row, variant in rows(enum))


def frames(enum):
    """Frames that distinguish variants with the same code."""
    found = []
    for code, variant in rows(enum):
        for text in ("", reason(variant)):
            if (code, text) not in found:
                found.append((code, text))
    return found


# Exports.


def json_export(enum):
    seen, objects = set(), []
    for code, variant in rows(enum):
        if code in seen:
            continue
        seen.add(code)
        objects.append(
            {
                "code": code,
                "name": unraw(variant.name.text),
                "reason": placeholders(variant),
                "doc": doc(variant),
                "reconnect": reconnect_for(enum, code),
                "meta": dict(meta(variant)),
            }
        )
    return {"rows": objects, "policy": runs(enum)}


def runs(enum):
    """The effective policy, in runs of numbers with the same advice."""
    found = []
    for code in OBSERVABLE:
        advice = unlisted(enum, code)
        if advice is None:
            continue
        if found and found[-1]["last"] == code - 1 and found[-1]["reconnect"] == advice:
            found[-1]["last"] = code
        else:
            found.append({"first": code, "last": code, "reconnect": advice})
    return found
