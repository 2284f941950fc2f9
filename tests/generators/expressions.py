"""Generates const expressions with a given value, in every form that a user may write."""


def literal(number, rng, ty="u16"):
    """An integer literal: decimal, hexadecimal, octal or binary, with separators and a suffix."""
    form = rng.choice(["decimal", "decimal", "decimal", "hex", "HEX", "octal", "binary", "zeros"])
    digits = {
        "decimal": str(number),
        "hex": f"0x{number:x}",
        "HEX": f"0x{number:X}",
        "octal": f"0o{number:o}",
        "binary": f"0b{number:b}",
        "zeros": f"00{number}",
    }[form]
    if rng.random() < 0.3:
        at = rng.randrange(3, len(digits) + 1)
        digits = digits[:at] + "_" + digits[at:]
    if rng.random() < 0.2:
        # Also after hexadecimal digits: `u` is not one of them.
        digits += rng.choice(["", "_"]) + ty
    return digits


class Expressions:
    """Generates expressions of one type, and the items in the module that they need."""

    def __init__(self, rng, items, ty="u16", edition="2021", module="self", this=None):
        self.rng, self.items, self.ty, self.edition = rng, items, ty, edition
        self.module = module
        # The enum, if `Self::…` is allowed.
        self.this = this

    def make(self, number, depth=2):
        if depth == 0:
            return self.atom(number)
        form = self.rng.choice(self.FORMS)
        text = form(self, number, lambda value: self.make(value, depth - 1))
        return text if text is not None else self.atom(number)

    def atom(self, number):
        pick = self.rng.random()
        if pick < 0.5:
            return literal(number, self.rng, self.ty)
        if pick < 0.8:
            return self.constant(number)
        return self.call(number, str)

    # Items.

    def item(self, prefix, text):
        name = f"{prefix}{len(self.items)}"
        self.items.append(text.replace("NAME", name))
        return name

    def constant(self, number):
        name = self.item("K", f"pub const NAME: {self.ty} = {number};")
        return self.rng.choice(["", "", "self::", f"{self.module}::"]) + name

    def this_constant(self, number, inner):
        if self.this is None:
            return None
        name = f"BASE_{len(self.items)}"
        self.items.append(f"impl {self.this} {{ const {name}: {self.ty} = {number}; }}")
        return f"Self::{name}"

    def call(self, number, inner):
        name = self.item("f", f"pub const fn NAME(x: {self.ty}) -> {self.ty} {{ x }}")
        return f"{name}({inner(number)})"

    def macro(self, number, inner):
        name = self.item("m", f"macro_rules! NAME {{ () => {{ {number} }} }}")
        return name + self.rng.choice(["!()", "![]", "! {}"])

    def turbofish(self, number, inner):
        name = self.item("g", f"pub const fn NAME<A, B>(x: {self.ty}) -> {self.ty} {{ x }}")
        arguments = self.rng.choice(["u8, u8", "&'static [u8], (u8, u8)", "::std::vec::Vec<::std::vec::Vec<u8>>, u8"])
        return f"{name}::<{arguments}>({inner(number)})"

    def generic_constant(self, number, inner):
        name = self.item(
            "G",
            f"pub struct NAME<A, const LEN_OF: usize>(A); impl<A, const LEN_OF: usize> NAME<A, LEN_OF> {{ pub const C: {self.ty} = {number}; }}",
        )
        return self.rng.choice([f"{name}::<u8, 2>::C", f"<{name}<u8, {{ 1 + 1 }}>>::C", f"{name}::<u8, 1>::C"])

    def trait_constant(self, number, inner):
        trait = self.item("T", f"pub trait NAME {{ const C: {self.ty}; }}")
        name = self.item("S", f"pub struct NAME; impl {trait} for NAME {{ const C: {self.ty} = {number}; }}")
        return f"<{name} as {trait}>::C"

    def field(self, number, inner):
        name = self.item("F", f"pub struct NAME {{ pub x: {self.ty}, pub y: u8 }}")
        return f"{name} {{ x: {inner(number)}, y: 0 }}.x"

    def method(self, number, inner):
        name = self.item(
            "M", f"pub struct NAME; impl NAME {{ pub const fn get<A, B>(&self, x: {self.ty}) -> {self.ty} {{ x }} }}"
        )
        return f"{name}.get::<u8, [u8; 2]>({inner(number)})"

    def unsafe_call(self, number, inner):
        name = self.item("u", f"pub const unsafe fn NAME(x: {self.ty}) -> {self.ty} {{ x }}")
        return f"unsafe {{ {name}({number}) }}"

    def variant(self, number, inner):
        name = self.item("D", "#[derive(Clone, Copy)] #[repr(u16)] pub enum NAME { X = %d, Y }" % number)
        return f"{name}::X as {self.ty}"

    # Operators.

    def sum(self, number, inner):
        part = self.rng.randrange(1, 100)
        return self.rng.choice([f"({inner(number - part)}) + {part}", f"({inner(number + part)}) - {part}"])

    def bits(self, number, inner):
        low = number & 0xFF
        return self.rng.choice(
            [
                f"{number - low} | {low}",
                f"{number} ^ 0",
                f"({inner(number)}) << 0",
                f"({number * 2}) >> 1",
                f"!!({inner(number)})",
                f"{number}{self.ty} & !0",
                f"{number * 2} / 2",
                f"{number} % 5000",
            ]
        )

    def deref(self, number, inner):
        return self.rng.choice([f"*&({inner(number)})", f"*&mut ({number})"])

    def cast(self, number, inner):
        forms = [f"{number}_u32 as {self.ty}", f"{number}.0 as {self.ty}", f"'\\u{{{number:x}}}' as u32 as {self.ty}"]
        forms.append(f"{number - 1} + true as {self.ty}")
        forms.append(f"4e3 as {self.ty} + {number - 4000}" if number >= 4000 else f"3e3 as {self.ty} + {number - 3000}")
        forms.append(f"b\"\\x{number >> 8:02x}\"[0] as {self.ty} * 256 + b'\\x{number & 0xFF:02x}' as {self.ty}")
        forms.append(f"\"four\".len() as {self.ty} + {number - 4}")
        forms.append(f"r#\"a\"b\"#.len() as {self.ty} + {number - 3}")
        forms.append(f"concat!(\"a\", 'b').len() as {self.ty} + {number - 2}")
        forms.append(f"::std::mem::size_of::<[u8; {number}]>() as {self.ty}")
        forms.append(f"[0_u8; {{ 1 + 1 }}].len() as {self.ty} + {number - 2}")
        return self.rng.choice(forms)

    def bytes(self, number, inner):
        if self.ty != "u16":
            return None
        high, low = number >> 8, number & 0xFF
        return self.rng.choice(
            [f"u16::from_be_bytes([{high}, {low}])", f"<u16>::from_le_bytes([0x{low:x}, 0x{high:x}])", f"u16::MAX - {65535 - number}"]
        )

    # Blocks and groups.

    def index(self, number, inner):
        other = self.rng.randrange(5000)
        return self.rng.choice(
            [
                f"[{inner(number)}, {other}][0]",
                f"[{inner(number)}; 2][1]",
                f"[[{other}], [{number}]][1][0]",
                f"({other}, {inner(number)}).1",
                f"(({inner(number)}, {other}), 0).0.0",
                f"({number}..5000).start",
                f"({number}..5000, 1).0.start",
            ]
        )

    def branch(self, number, inner):
        return self.rng.choice(
            [
                f"if cfg!(any()) {{ 0 }} else {{ {inner(number)} }}",
                f"if 1 < 2 {{ {inner(number)} }} else {{ 0 }}",
                f"if let ::std::option::Option::Some(x) = ::std::option::Option::Some({number}) {{ x }} else {{ 0 }}",
                f"if matches!({inner(number)}, 0 | 1) {{ 0 }} else {{ {number} }}",
                f"match {self.call(number, inner)} {{ x => x }}",
                f"match 1_u8 {{ 0 | 2..=9 => 0, x if x > 100 => 0, _ => {inner(number)} }}",
                f"match (1, 2) {{ (a, b) if a < b => {number}, (..) => 0 }}",
            ]
        )

    def block(self, number, inner):
        return self.rng.choice(
            [
                f"{{ let x = {inner(number)}; x }}",
                f"{{ let mut x = 0; while x < {number} {{ x += 1; }} x }}",
                f"{{ const X: {self.ty} = {number}; X }}",
                f"{{ const fn f() -> {self.ty} {{ {number} }} f() }}",
                f"{{ struct S; impl S {{ const B: {self.ty} = {number}; const C: {self.ty} = Self::B; }} S::C }}",
                f"{{ let (a, b) = ({number - 1}, 1); a + b }}",
                f"{{ let _f = |x: u8| -> u8 {{ x }}; {number} }}",
                f"loop {{ break {number}; }}",
                f"'a: {{ break 'a {number} }}",
                f"const {{ {inner(number)} }}",
                f"{{ let _x = 0; 0 + {{ {number} }} }}",
            ]
        )

    FORMS = [
        sum, sum, bits, bits, cast, cast, cast, deref, bytes, index, index, branch, branch, block, block,
        call, macro, turbofish, generic_constant, trait_constant, field, method, unsafe_call, variant,
        this_constant, this_constant,
    ]  # fmt: skip
