"""An independent model of `format!`, for the few types that generated reasons use."""

from dataclasses import dataclass

BITS = {"u8": 8, "u16": 16, "u32": 32, "u64": 64, "u128": 128, "usize": 64, "i8": 8, "i16": 16, "i32": 32, "i64": 64}


@dataclass
class Spec:
    """The part of a placeholder after the colon."""

    fill: str = ""
    align: str = ""
    sign: str = ""
    alternate: str = ""
    zero: str = ""
    width: str = ""
    precision: str = ""
    kind: str = ""

    def text(self):
        precision = f".{self.precision}" if self.precision else ""
        return f"{self.fill}{self.align}{self.sign}{self.alternate}{self.zero}{self.width}{precision}{self.kind}"


def padded(text, spec, width, default):
    missing = max(0, width - len(text))
    align = spec.align or default
    left = {"<": 0, ">": missing, "^": missing // 2}[align]
    fill = spec.fill or " "
    return fill * left + text + fill * (missing - left)


def integer(number, ty, spec, width):
    kind = spec.kind.replace("?", "")
    if kind:
        unsigned = number % (1 << BITS[ty])
        digits = format(unsigned, {"x": "x", "X": "X", "o": "o", "b": "b"}[kind])
        prefix = {"x": "0x", "X": "0x", "o": "0o", "b": "0b"}[kind] if spec.alternate else ""
        sign = "+" if spec.sign == "+" else ""
    else:
        digits, prefix = str(abs(number)), ""
        sign = "-" if number < 0 else "+" if spec.sign == "+" else ""
    if spec.zero:
        return sign + prefix + digits.rjust(width - len(sign + prefix), "0")
    return padded(sign + prefix + digits, spec, width, ">")


def string(text, spec, width, precision):
    if spec.kind == "?":
        return rust_string(text)
    return padded(text if precision is None else text[:precision], spec, width, "<")


def cut(text, size=123):
    """The longest prefix of whole characters that fits."""
    return text.encode()[:size].decode(errors="ignore")


def escaped(text):
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")


def rust_string(text):
    return f'"{escaped(text)}"'
