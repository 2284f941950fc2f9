"""The kinds of mistakes. Each is a function that puts one mistake into an enum, with `⟦` and `⟧` around its tokens,
or returns False if the enum has no place for it."""

import re

import model
from formats import Spec
from source import CLOSE, OPEN
from tree import Enum, Field, Piece, Reason, Variant

KINDS = {}
# Mistakes that change the number of rows.
OTHER_ROWS = set()
# Mistakes that the derive is known not to report well yet.
NOT_YET = {
    "transparent type unknown",
}


def kind(function):
    KINDS[function.__name__.replace("_", " ")] = function
    return function


def other_rows(function):
    OTHER_ROWS.add(function.__name__.replace("_", " "))
    return kind(function)


def mark(text):
    return f"{OPEN}{text}{CLOSE}"


# Places.


def coded(enum, rng, also=lambda variant: True):
    """A variant with a code in its attribute that no other variant repeats."""
    found = [v for v in enum.variants if v.code_source and not v.shared and also(v)]
    found = [v for v in found if not any(o.shared and o.code == v.code for o in enum.variants)]
    return rng.choice(found) if found else None


def numbered(enum, rng, also=lambda variant: True):
    """The same, if the code can be written as a number."""
    return coded(enum, rng, lambda v: v.code >= 3000 and also(v))


def ruin_code(enum, rng, texts):
    variant = coded(enum, rng)
    if variant is None:
        return False
    variant.code_source = Piece("expr", mark(rng.choice(texts)), variant.code_source.through)
    return True


def ruin_reason(enum, rng, texts, also=lambda variant: True):
    variant = coded(enum, rng, also)
    if variant is None:
        return False
    variant.reason = Reason("static", Piece("expr", mark(rng.choice(texts))))
    return True


def add_key(enum, rng, texts, also=lambda variant: True):
    variant = coded(enum, rng, also)
    if variant is None:
        return False
    variant.last = [rng.choice(texts)]
    return True


def option(enum, rng, texts):
    enum.last = [rng.choice(texts)]
    return True


def item(enum, text):
    name = f"W{len(enum.items)}"
    enum.items.append(text.replace("NAME", name))
    return name


# Codes.


@kind
def code_that_is_not_the_applications(enum, rng):
    codes = "0 1 401 999 1000 1001 1003 1004 1005 1006 1008 1011 1014 1015 1016 2000 2999 5000 9999 65535 0x3E8 1_006".split()
    return ruin_code(enum, rng, codes)


@kind
def code_beyond_u16(enum, rng):
    return ruin_code(enum, rng, ["65536", "70_000", "4294967296", "0xFFFF_FFFF", "340282366920938463463374607431768211455"])


@kind
def code_negative(enum, rng):
    return ruin_code(enum, rng, ["-1", "-4001", "-0x10"])


@kind
def code_of_another_type(enum, rng):
    return ruin_code(enum, rng, ["4001.0", "4e3", "'a'", "true", "b'a'", "4001u32", "4001_i64", "4001f32", 'b"4001"', "'4'", "4001usize"])


@kind
def code_is_a_string(enum, rng):
    variant = coded(enum, rng)
    if variant is None:
        return False
    variant.whole = f'#[close({mark(chr(34) + "4001" + chr(34))}, "a reason")]'
    return True


@kind
def constant_that_is_not_the_applications(enum, rng):
    name = item(enum, f"pub const NAME: u16 = {rng.choice([0, 999, 1006, 2999, 5000, 65535])};")
    return ruin_code(enum, rng, [name, f"self::{name}", f"{name} + 0"])


@kind
def constant_of_another_type(enum, rng):
    what = rng.choice(["u32 = 4001", "i16 = 4001", "f64 = 4001.0", "bool = true"])
    name = item(enum, f"pub const NAME: {what};")
    return ruin_code(enum, rng, [name])


@kind
def name_unknown(enum, rng):
    return ruin_code(enum, rng, ["UNKNOWN", "codes_::UNKNOWN", "unknown()", "Self::UNKNOWN"] if not enum.parameters else ["UNKNOWN"])


@kind
def expression_that_is_no_code(enum, rng):
    return ruin_code(enum, rng, ["4999 + 1", "4001 * 0", "if 1 < 2 { 999 } else { 4001 }", "{ let x = 1006; x }", "u16::MAX", "match 1 { _ => 5000 }", "[1005, 4001][0]"])


@kind
def code_that_panics(enum, rng):
    name = item(enum, 'pub const fn NAME() -> u16 { panic!("no code is known") }')
    return ruin_code(enum, rng, [f"{name}()"])


@kind
def code_that_never_has_a_value(enum, rng):
    return ruin_code(enum, rng, ["todo!()", 'panic!("no code")', "{ unreachable!() }", "return 4001"])


@kind
def code_not_const(enum, rng):
    name = item(enum, "pub fn NAME() -> u16 { 4001 }")
    return ruin_code(enum, rng, [f"{name}()"])


@kind
def code_is_a_range(enum, rng):
    return ruin_code(enum, rng, ["4001..=4005", "4001..4005"])


@kind
def code_is_a_tuple(enum, rng):
    variant = coded(enum, rng)
    if variant is None:
        return False
    text = rng.choice(['(4001, "x")', "[4001]", '{ let x = "x"; x }', "(4001,)", "&4001"])
    variant.whole = f"#[close({mark(text)})]"
    return True


@kind
def tokens_that_are_no_expression(enum, rng):
    variant = coded(enum, rng)
    if variant is None:
        return False
    text = rng.choice(["4001 4002", "[4001 4002][0]", "{ 4001 4002 }", "4001 +", "+ 4001", "@", "4001 @", "for", "4001;", "#", "fn", "4001 as", "=> 4001"])
    variant.whole = f"#[close({mark(text)})]"
    return True


def discriminant(enum, rng, counted):
    """A variant with a discriminant. `counted` says whether later variants count up from it."""
    found = []
    for index, variant in enumerate(enum.variants):
        counts = False
        for later in enum.variants[index + 1 :]:
            if later.discriminant:
                break
            counts |= later.discriminant_counts()
        if variant.discriminant and counts == counted:
            found.append(variant)
    return rng.choice(found) if found else None


def ruin_discriminant(enum, rng, counted, texts):
    variant = discriminant(enum, rng, counted)
    if variant is None or enum.repr in (None, "i16"):
        return False
    variant.discriminant = Piece("expr", mark(rng.choice(texts)), variant.discriminant.through)
    return True


@kind
def discriminant_that_is_no_code(enum, rng):
    return ruin_discriminant(enum, rng, False, ["999", "1006", "2999", "5000", "4999 + 1", "{ let x = 999; x }"])


@kind
def discriminant_that_rustc_rejects(enum, rng):
    if not (enum.repr or "").startswith("u"):
        return False
    return ruin_discriminant(enum, rng, rng.random() < 0.5, ["-1", "-4001", "todo!()", 'panic!("no code")'])


@kind
def discriminant_that_is_no_code_and_counted_on(enum, rng):
    return ruin_discriminant(enum, rng, True, ["7", "6000", "2999 - 1000"])


@kind
def code_and_discriminant(enum, rng):
    variant = discriminant(enum, rng, False)
    if variant is None:
        return False
    code = enum.range[0] if enum.range else 4001
    text = rng.choice([f"{code}", f"code = {code}", f"{code - 1} + 1", f'{code}, "x"'])
    variant.whole = f"#[close({mark(text)})]"
    return True


@other_rows
def code_missing(enum, rng):
    variant = coded(enum, rng)
    if variant is None or any(v.discriminant for v in enum.variants):
        return False
    variant.whole = ""
    variant.name = Piece("ident", mark(variant.name.text))
    variant.reason = Reason()
    return True


@kind
def code_repeated(enum, rng):
    # If a nested enum has the code too, there would be a second error.
    found = [v for v in enum.variants if v.code_source and not v.shared and not v.nested_code]
    # Repeating a standard code by its number is a different mistake.
    found = [v for v in found if v.code >= 3000]
    if len(found) < 2:
        return False
    first, second = sorted(rng.sample(range(len(found)), 2))
    code = found[first].code
    name = item(enum, f"pub const NAME: u16 = {code};")
    if any(v.shared and v.code == found[second].code for v in enum.variants):
        return False
    found[second].code_source = Piece("expr", mark(rng.choice([str(code), name, f"{code - 1} + 1", hex(code)])))
    return True


@kind
def shared_with_none(enum, rng):
    return add_key(enum, rng, [mark("shared")])


@kind
def code_twice(enum, rng):
    variant = coded(enum, rng, lambda v: not v.code_keyed and not v.reason.source)
    if variant is None:
        return False
    variant.last = [rng.choice([f"{mark('code')} = 4001", mark("4001")])]
    return not (variant.last[0] == mark("4001") and (variant.reconnect or variant.reason.kind == "display"))


@kind
def range_left(enum, rng):
    """A code outside the range of its enum."""
    if not enum.range:
        return False
    code = enum.range[1] + 1 if enum.range[1] < 4999 else enum.range[0] - 1
    name = item(enum, f"pub const NAME: u16 = {code};")
    return ruin_code(enum, rng, [str(code), name, f"{code - 1} + 1"])


# Standard codes, and codes of other enums.


@kind
def name_that_is_no_standard_code(enum, rng):
    """Reserved, from another crate, misspelt, or a bare number."""
    names = ["ABNORMAL_CLOSURE", "NO_STATUS_RECEIVED", "TLS_HANDSHAKE", "Away", "Error", "Policy", "Abnormal", "INTERNAL_EROR", "GOING_AWY"]
    return ruin_code(enum, rng, [f"::close_codes::CloseCode::{name}" for name in names])


@kind
def standard_code_of_no_type(enum, rng):
    return ruin_code(enum, rng, ["u16::from(::close_codes::CloseCode::GOING_AWAY)", "::close_codes::CloseCode::GOING_AWAY.get()"])


def ruin_like(enum, rng, texts, more=""):
    variant = coded(enum, rng, lambda v: v.reason.kind == "none")
    if variant is None:
        return False
    text = rng.choice(texts)
    variant.whole = f"#[close({text}{more})]"
    return True


@kind
def like_that_leads_nowhere(enum, rng):
    name = item(enum, "#[derive(::close_codes::CloseCodes)] pub enum NAME { #[close(3000)] A, #[close(transparent)] B(::close_codes::CloseCode) }")
    plain = item(enum, "pub enum NAME { A }")
    return ruin_like(enum, rng, [f"like = {mark(path)}" for path in (f"{name}::Nope", f"{name}::B", f"{plain}::A", "Nowhere::A", "Self::X", '"A"', "4001", "A")])


@kind
def like_with_what_it_takes_over(enum, rng):
    name = item(enum, "#[derive(::close_codes::CloseCodes)] pub enum NAME { #[close(3000)] A }")
    texts = [f"like = {name}::A, {mark(text)}" for text in ("reconnect = never", "meta(x = 1)")]
    return ruin_like(enum, rng, [*texts, mark(f"like = {name}::A, code = 4001")])


@kind
def like_without_a_reason(enum, rng):
    """A formatted reason cannot be taken over."""
    name = item(enum, '#[derive(::close_codes::CloseCodes)] pub enum NAME { #[close(3000, "{0}")] A(u8) }')
    return ruin_like(enum, rng, [f"like = {mark(name + '::A')}"])


# Metadata.


@kind
def metadata_wrong(enum, rng):
    texts = ["meta()", "meta", "meta(x)", "meta(x =)", "meta(x = 1.5)", "meta(x = y)", "meta(x = 9007199254740992)", "meta(x = 1u8)", 'meta("x" = 1)', "meta = 1", "meta(x = 'c')", "meta(x: 1)", "meta(x = [1])", "meta(x = - true)", "meta(x = 1 y = 2)"]
    return add_key(enum, rng, [mark(text) for text in texts], lambda v: not v.meta)


@kind
def metadata_twice(enum, rng):
    return add_key(enum, rng, [f"meta(x = 1, {mark('x')} = 1)", f"meta(x = 1, {mark('r#x')} = 2)", f"meta(x = 1), {mark('meta')}(y = 2)"], lambda v: not v.meta)


def contradict(enum, rng, key, first, second):
    """Two variants with the same code that contradict each other."""
    found = [v for v in enum.variants if v.code_source and not v.shared and not v.nested_code and not v.reconnect and not v.meta]
    found = [v for v in found if not any(o.shared and o.code == v.code for o in enum.variants)]
    if len(found) < 2 or enum.range:
        return False
    one, two = [found[index] for index in sorted(rng.sample(range(len(found)), 2))]
    code = item(enum, f"pub const NAME: u16 = {one.code};") if one.code >= 3000 and rng.random() < 0.5 else one.code_source.text
    one.last = [f"{key}{first}"]
    two.whole, two.reason = f"#[close({code}, {mark(f'{key}{second}')}, shared)]", Reason()
    return True


@kind
def reconnect_contradicts(enum, rng):
    first, second = rng.sample(["never", "backoff", "now"], 2)
    return contradict(enum, rng, "reconnect = ", first, second)


@kind
def metadata_contradicts(enum, rng):
    first, second = rng.sample(["(x = 1)", "(x = 2)", "(y = 1)", "(x = 1, y = 1)", '(x = "1")', "(x = true)"], 2)
    return contradict(enum, rng, "meta", first, second)


# Reasons.


@kind
def reason_too_long(enum, rng):
    return ruin_reason(enum, rng, ['"' + "x" * 124 + '"', '"' + "é" * 62 + '"', '"' + "x" * 200 + '{{"'])


@kind
def constant_reason_too_long(enum, rng):
    name = item(enum, f'pub const NAME: &str = "{"x" * 124}";')
    return ruin_reason(enum, rng, [name, f"self::{name}"])


@kind
def reason_is_no_string(enum, rng):
    return ruin_reason(enum, rng, ["42", "'c'", 'b"x"', "true", "4.5", '"x"suffix', 'c"x"'])


@kind
def constant_reason_is_no_string(enum, rng):
    name = item(enum, "pub const NAME: u8 = 1;")
    return ruin_reason(enum, rng, [name])


@kind
def reason_names_no_field(enum, rng):
    return ruin_reason(enum, rng, ['"{nope}"', '"room {9}"', '"{nope:?} {nope}"', '"{nope} and {none}"', 'r"{ nope }"'])


@kind
def reason_brace(enum, rng):
    return ruin_reason(enum, rng, ['"room {"', '"room }"', '"{0"', '"}"', 'r#"{"#', '"{{}"'])


@kind
def reason_placeholder_empty(enum, rng):
    return ruin_reason(enum, rng, ['"room {}"', '"{:?}"', '"{ }"'])


@kind
def reason_format_spec(enum, rng):
    variant = coded(enum, rng, lambda v: v.fields)
    if variant is None:
        return False
    name = variant.fields[0].name.text if variant.fields[0].name else "0"
    spec = rng.choice(["wide", "??", "5.5.5", "y", "#?#", "é", "1e$", "-^^", ":"])
    variant.reason = Reason("static", Piece("expr", mark(f'"{{{name}:{spec}}}"')))
    return True


@kind
def reason_field_without_display(enum, rng):
    variant = coded(enum, rng, lambda v: v.fields and v.name.text != "UsesThem")
    if variant is None:
        return False
    name = item(enum, "pub struct NAME;")
    field = variant.fields[0]
    variant.fields[0] = Field(field.name, Piece("ty", name), name)
    word = field.name.text if field.name else "0"
    spec = rng.choice(["", ":?", ":x", ":>5"])
    variant.reason = Reason("static", Piece("expr", mark(f'"{{{word}{spec}}}"')))
    return True


@kind
def reason_with_arguments(enum, rng):
    variant = coded(enum, rng, lambda v: not v.code_keyed)
    if variant is None:
        return False
    text = rng.choice(['"room {}", name', '"room {x}", x = name', '"room {x}", x = 3'])
    variant.whole = f"#[close(4990, {mark(text)})]"
    return not any(v.code == 4990 for v in enum.variants) and not enum.range


@kind
def reason_twice(enum, rng):
    variant = coded(enum, rng, lambda v: v.reason.kind == "static" and v.reason.source and not v.reconnect)
    if variant is None:
        return False
    variant.last = [rng.choice([mark('"again"'), f'{mark("reason")} = "again"'])]
    return not (variant.reason.keyed and variant.last[0] == mark('"again"'))


@kind
def reason_and_display(enum, rng):
    if not enum.needs_display():
        return False
    return add_key(enum, rng, [mark("display")], lambda v: v.reason.kind in ("static", "formatted", "const"))


@kind
def display_without_impl(enum, rng):
    # With parameters it is a bound, and the error would be at each use.
    if enum.needs_display() or enum.parameters:
        return False
    return add_key(enum, rng, [mark("display")], lambda v: v.reason.kind == "none")


# Keys.


@kind
def key_misspelt(enum, rng):
    also = lambda v: not v.reconnect and v.reason.kind == "none"
    return add_key(enum, rng, [f"{mark('reconect')} = never", f"{mark('reconnnect')} = now", mark("sharde"), mark("dispaly"), f'{mark("reasn")} = "x"', f'{mark("raeson")} = "x"'], also)


@kind
def key_unknown(enum, rng):
    return add_key(enum, rng, [f"{mark('colour')} = 1", f"{mark('retry')} = never", f"{mark('message')} = \"x\"", mark("please(1)")])


@kind
def key_of_the_enum(enum, rng):
    return add_key(enum, rng, [f"{mark('range')} = 4100..=4199", mark("decode"), f"{mark('into')}(axum)", f"{mark('crate')} = x"])


@kind
def key_without_value(enum, rng):
    also = lambda v: not v.reconnect and v.reason.kind == "none" and not v.code_keyed
    return add_key(enum, rng, [mark("reconnect"), mark("reason"), mark("reconnect ="), mark("reason ="), mark("reconnect()"), mark("reconnect(never)")], also)


@kind
def key_with_value(enum, rng):
    also = lambda v: v.reason.kind == "none"
    return add_key(enum, rng, [mark("display = true"), mark("display()")], also)


@kind
def key_twice(enum, rng):
    return add_key(enum, rng, [f"reconnect = now, {mark('reconnect')} = now"], lambda v: not v.reconnect)


@kind
def key_with_colon(enum, rng):
    return add_key(enum, rng, [mark("reconnect: never"), mark("reconnect => never")], lambda v: not v.reconnect)


@kind
def reconnect_unknown(enum, rng):
    words = ["sometimes", "nevr", '"never"', "Never", "Reconnect::Never", "never()", "1", "never + 1", "never now"]
    return add_key(enum, rng, [f"reconnect = {mark(word)}" for word in words], lambda v: not v.reconnect)


@kind
def values_after_keys(enum, rng):
    variant = coded(enum, rng, lambda v: v.reason.kind == "none" and not v.reconnect)
    if variant is None:
        return False
    variant.last = ["reconnect = never", mark('"too late"')]
    return True


@kind
def reason_before_code(enum, rng):
    variant = numbered(enum, rng, lambda v: v.reason.kind == "none" and not v.code_keyed)
    if variant is None:
        return False
    text = f'"first", {variant.code}'
    variant.whole = f"#[close({mark(text)})]"
    return True


@kind
def comma_missing(enum, rng):
    variant = numbered(enum, rng)
    if variant is None or any(v.discriminant for v in enum.variants):
        return False
    code = variant.code
    text = '"x" reconnect = never'
    variant.whole = "#[close(" + rng.choice([mark(f'{code} "x"'), f"{code}, {mark(text)}", mark(f"{code} reconnect = never"), mark(f'if 1 < 2 {{ {code} }} else {{ 0 }} "x"'), f"{code}, reconnect = {mark('never display')}"]) + ")]"
    return True


@kind
def junk_instead_of_a_comma(enum, rng):
    variant = numbered(enum, rng)
    if variant is None or any(v.discriminant for v in enum.variants):
        return False
    code = rng.choice([str(variant.code), item(enum, f"pub const NAME: u16 = {variant.code};"), f"{variant.code} + 0"])
    variant.whole = f"#[close({code} {mark(rng.choice(['=> ', ': ', '; ', '-> ', ':: ', '. ', '@ ', '? ']))}" + '"x")]'
    return True


@kind
def comma_too_many(enum, rng):
    variant = numbered(enum, rng)
    if variant is None:
        return False
    variant.whole = "#[close(" + rng.choice([mark(f', {variant.code}'), mark(f'{variant.code},, "x"'), mark(f'{variant.code}, "x",,')]) + ")]"
    return True


# Attributes.


@kind
def attribute_twice(enum, rng):
    variant = coded(enum, rng, lambda v: not v.reconnect)
    if variant is None:
        return False
    variant.others = [f"#[{mark('close')}({rng.choice(['reconnect = never', '4001', 'code = 4001', '4001, reconnect = never'])})]"]
    return True


@kind
def attribute_twice_on_the_enum(enum, rng):
    if enum.decode or enum.into or enum.range or enum.crate:
        return False
    enum.policy = [(4000, 4499, "backoff")]
    enum.others = [f"#[{mark('close')}({rng.choice(['range = 3000..=4999', 'crate = ::close_codes', 'into(axum = crate::fake)'])})]"]
    return True


@kind
def attribute_on_a_field(enum, rng):
    variant = coded(enum, rng, lambda v: v.fields)
    if variant is None:
        return False
    field = rng.choice(variant.fields)
    attribute = f"#[{mark('close')}(4001)] "
    if field.name:
        field.name = Piece("ident", attribute + field.name.text)
    else:
        field.ty = Piece("ty", attribute + field.ty.text)
    return variant.reason.kind not in ("formatted", "display")


@kind
def attribute_empty(enum, rng):
    variant = coded(enum, rng)
    if variant is None or any(v.discriminant for v in enum.variants):
        return False
    variant.whole = rng.choice([f"#[{mark('close')}]", f"#[{mark('close()')}]"])
    variant.reason = Reason()
    return True


@kind
def attribute_with_equals(enum, rng):
    variant = numbered(enum, rng)
    if variant is None or any(v.discriminant for v in enum.variants):
        return False
    variant.whole = f"#[close {mark('=')} {variant.code}]"
    return True


@kind
def attribute_misspelt(enum, rng):
    variant = numbered(enum, rng)
    if variant is None or any(v.discriminant for v in enum.variants):
        return False
    variant.whole = f"#[{mark(rng.choice(['Close', 'clos', 'closed', 'close_']))}({variant.code})]"
    return True


# The attributes of the enum.


@kind
def option_misspelt(enum, rng):
    if enum.decode or enum.into or enum.range or enum.policy:
        return False
    texts = [f"{mark('rang')} = 3000..=4999", f"{mark('reconect')}(4000..=4499 = backoff)", f"{mark('int')}(axum = crate::fake)"]
    if not any(v.fields for v in enum.variants):
        texts.append(mark("decod"))
    option(enum, rng, texts)
    enum.asks_into = "axum" in enum.last[0]
    return True


@kind
def option_unknown(enum, rng):
    return option(enum, rng, [f"{mark('colour')} = 1", mark("please"), f"{mark('rename_all')} = \"x\""])


@kind
def option_of_a_variant(enum, rng):
    return option(enum, rng, [mark("shared"), mark("transparent"), mark("display"), f'{mark("reason")} = "x"', mark("4001"), mark('"x"'), f"{mark('code')} = 4001"])


@kind
def range_wrong(enum, rng):
    if enum.range:
        return False
    texts = ["4199..=4100", "2000..=2999", "4000..=5000", "1000..=4999", "0..=65535", "4000..4999", "..=4999", "4000..", "4000", '"4000..=4999"', "A..=B", "4000u16..=4999", "4000f32..=4999", "-1..=4999", "4000..=4999999999999999999999999999999999999999", "..", "4000..=4999 + 0"]
    return option(enum, rng, [f"range = {mark(text)}" for text in texts])


@kind
def policy_wrong(enum, rng):
    if enum.policy:
        return False
    texts = ["4499..=4000 = backoff", "2000..=2999 = never", "4000..=4499", "4000..=4499 =", "4000..=4499 = sometimes", "4000..4499 = never", "4000..=4499: never", "4000..=4499 = never now", "A = never", "= never", "4000u16..=4499 = never", "never", '"4000" = never', "1004 = never", "1000..=1015 = never", "1000..=4999 = never", "_ = sometimes", "999 = now", "1016 = now"]
    return option(enum, rng, [f"reconnect({mark(text)})" for text in texts])


@kind
def policies_overlap(enum, rng):
    if enum.policy:
        return False
    return option(enum, rng, [f"reconnect(4000..=4499 = backoff, {mark(f'{a}..=4600')} = never)" for a in (4000, 4100, 4499, 3999)])


@kind
def option_empty(enum, rng):
    if enum.policy or enum.into or enum.range:
        return False
    return option(enum, rng, [mark("reconnect()"), mark("into()"), mark("reconnect"), mark("into"), mark("range"), mark("range ="), mark("crate"), mark("range()"), mark("reconnect = never"), mark("into = axum")])


@kind
def option_twice(enum, rng):
    if enum.decode or enum.into or enum.range or enum.crate:
        return False
    return option(enum, rng, [f"range = 3000..=4999, {mark('range')} = 3000..=4999", f"crate = ::close_codes, {mark('crate')} = ::close_codes"])


@kind
def integration_wrong(enum, rng):
    if enum.into:
        return False
    return option(enum, rng, [f"into({mark(text)})" for text in ["axun = crate::fake", "hyper", "tokio-tungstenite", '"axum"', "axum = \"crate::fake\"", "axum: x", "axum()", "1", "axum = ", "axum warp", "axum"]])


@kind
def crate_wrong(enum, rng):
    if enum.crate:
        return False
    return option(enum, rng, [f"crate = {mark(text)}" for text in ['"close_codes"', "1", "close-codes", "Self", "a + b"]])


@kind
def crate_missing(enum, rng):
    if enum.crate:
        return False
    return option(enum, rng, [f"crate = {mark(text)}" for text in ["::closed_codes", "crate::nowhere"]])


@kind
def decode_with_fields(enum, rng):
    if enum.decode or not any(v.fields and v.is_coded() for v in enum.variants) or sum(1 for v in enum.variants if v.fields) != 1:
        return False
    return option(enum, rng, [mark("decode")])


@kind
def decode_with_value(enum, rng):
    if enum.decode or any(v.fields for v in enum.variants):
        return False
    return option(enum, rng, [mark("decode = true"), mark("decode(true)"), mark("decode()")])


# Transparent variants.


def add_transparent(enum, rng, whole, fields, shape=None, name="Inner"):
    if any(v.discriminant for v in enum.variants) or enum.is_decodable():
        return False
    fields = [Field(None, Piece("ty", ty), "") for ty in fields]
    variant = Variant(Piece("ident", name), shape or ("tuple" if fields else "unit"), fields, inner="nothing")
    variant.whole = whole
    enum.variants.insert(rng.randint(0, len(enum.variants)), variant)
    return True


@other_rows
def transparent_fields(enum, rng):
    fields = rng.choice([[], ["u8", "::close_codes::CloseCode"], ["::close_codes::CloseCode"] * 3])
    return add_transparent(enum, rng, f"#[close({mark('transparent')})]", fields)


@other_rows
def transparent_not_alone(enum, rng):
    more = rng.choice(["reconnect = never", '"x"', "4001", "display", "shared, reconnect = now", "code = 4001", 'reason = "x"'])
    text = rng.choice([f"transparent, {more}", f"{more}, transparent"])
    return add_transparent(enum, rng, f"#[close({mark(text)})]", ["::close_codes::CloseCode"])


@other_rows
def transparent_without_codes(enum, rng):
    name = item(enum, "pub struct NAME;")
    types = ["u8", name, "::std::io::Error", f"::std::boxed::Box<{name}>"]
    unsized = ["::std::boxed::Box<dyn Send>", "&'static str", "::std::sync::Arc<[u8]>"]
    lifetime = next(iter(re.findall(r"'\w+", enum.parameters or "")), "'static")
    return add_transparent(enum, rng, "#[close(transparent)]", [mark(rng.choice([*types, *unsized, f"&{lifetime} u8"]))])


@other_rows
def transparent_repeats(enum, rng):
    """A code of the enum that a nested enum has too."""
    variant = numbered(enum, rng)
    if variant is None or enum.decode:
        return False
    name = item(enum, f"#[derive(::close_codes::CloseCodes)] pub enum NAME {{ #[close({variant.code})] A }}")
    return add_transparent(enum, rng, "#[close(transparent)]", [mark(name)])


@other_rows
def transparent_shares_nothing(enum, rng):
    codes = {code for code, _ in model.rows(enum)}
    code = next(code for code in range(3000, 5000) if code not in codes)
    name = item(enum, f"#[derive(::close_codes::CloseCodes)] pub enum NAME {{ #[close({code})] A }}")
    return add_transparent(enum, rng, f"#[close(transparent, {mark('shared')})]", [name])


@other_rows
def transparent_misspelt(enum, rng):
    return add_transparent(enum, rng, f"#[close({mark(rng.choice(['transparant', 'transprent', 'Transparent']))})]", ["::close_codes::CloseCode"])


@other_rows
def transparent_type_unknown(enum, rng):
    return add_transparent(enum, rng, "#[close(transparent)]", [mark("Nowhere")])


@other_rows
def decode_inner_cannot(enum, rng):
    if enum.decode or any(v.fields for v in enum.variants) or any(v.discriminant for v in enum.variants) or enum.parameters:
        return False
    name = item(enum, "#[derive(::close_codes::CloseCodes, ::std::clone::Clone, ::std::marker::Copy, ::std::fmt::Debug)] pub enum NAME { #[close(4999)] A(u8) }")
    if any(v.code == 4999 for v in enum.variants):
        return False
    enum.last = ["decode"]
    variant = Variant(Piece("ident", "Inner"), "tuple", [Field(None, Piece("ty", mark(name)), "")], inner="nothing")
    variant.whole = "#[close(transparent)]"
    enum.variants.append(variant)
    return True


@other_rows
def no_variants(enum, rng):
    if enum.children or enum.parameters or enum.repr or enum.needs_display():
        return False
    enum.variants = []
    enum.decode = False
    enum.name = Piece("ident", mark(enum.name.text))
    return True


__all__ = ["KINDS", "NOT_YET", "OTHER_ROWS", "Enum", "Spec"]
