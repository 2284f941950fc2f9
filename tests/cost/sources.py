"""The sources of the enums to compile: with the derive, by hand, and with similar crates.

Each ends with functions that are not inlined, so that the cost of `#[inline]` functions counts too.
"""


def name(code):
    return f"RoomError{code - 3000}"


def has_field(code):
    return code % 2 == 1


def reason(code):
    return f"room {code - 3000} is not open"


def template(code):
    return "room {0} is not open" if has_field(code) else reason(code)


def lines(codes, line):
    return "\n".join(line(code) for code in codes)


def units(codes, derives="", attribute=lambda code: "", numbered=False):
    """An enum with unit variants."""

    def variant(code):
        return f"    {attribute(code)} {name(code)}{f' = {code}' if numbered else ''},"

    head = f"#[derive(Clone, Copy, {derives})]" + ("\n#[repr(u16)]" if numbered else "")
    return f"{head}\npub enum E {{\n{lines(codes, variant)}\n}}\n"


def fields(codes, derives="", attribute=lambda code: ""):
    """An enum where every other variant has a field."""

    def variant(code):
        return f"    {attribute(code)} {name(code)}{'(String)' if has_field(code) else ''},"

    return f"#[derive(Debug, {derives})]\npub enum E {{\n{lines(codes, variant)}\n}}\n"


def close(code):
    return f'#[close({code}, "{template(code)}")]'


def close_unit(code):
    return f'#[close({code}, "{reason(code)}")]'


def error(code):
    return f'#[error("{template(code)}")]'


USE_FROM = "pub fn use_from(code: u16) -> Option<E> { E::try_from(code).ok() }\n"
USE_DISPLAY = "pub fn use_display(e: &E) -> String { e.to_string() }\n"
USE_CODE = "pub fn use_code(e: &E) -> u16 { e.close_code() }\n"
USE_REASON = "pub fn use_reason(e: &E) -> &'static str { e.close_reason() }\n"
USE_DERIVED = """use close_codes::CloseCodes as _;
pub fn use_code(e: &E) -> u16 { e.close_code().get() }
pub fn use_reason(e: &E) -> close_codes::Reason { e.close_reason() }
"""


def method(signature, codes, arm):
    """A method with a single match."""
    arms = lines(codes, lambda code: f"            Self::{name(code)}{arm(code)},")
    return f"impl E {{\n    pub {signature} {{\n        match self {{\n{arms}\n        }}\n    }}\n}}\n"


def code_by_hand(codes):
    return method("const fn close_code(&self) -> u16", codes, lambda code: f" => {code}")


def reason_by_hand(codes):
    signature = "const fn close_reason(&self) -> &'static str"
    return method(signature, codes, lambda code: f' => "{reason(code)}"')


def from_by_hand(codes):
    arms = lines(codes, lambda code: f"            {code} => Ok(Self::{name(code)}),")
    return f"""impl TryFrom<u16> for E {{
    type Error = u16;
    fn try_from(code: u16) -> Result<Self, u16> {{
        match code {{
{arms}
            _ => Err(code),
        }}
    }}
}}
"""


def code_with_fields(codes):
    pattern = lambda code: f"{'(..)' if has_field(code) else ''} => {code}"
    return method("const fn close_code(&self) -> u16", codes, pattern)


def display_by_hand(codes):
    def arm(code):
        if has_field(code):
            return f'E::{name(code)}(field) => write!(f, "room {{}} is not open", field),'
        return f'E::{name(code)} => f.write_str("{reason(code)}"),'

    return f"""impl core::fmt::Display for E {{
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {{
        match self {{
{lines(codes, arm)}
        }}
    }}
}}
impl core::error::Error for E {{}}
"""


def derived(codes):
    return units(codes, "close_codes::CloseCodes", close_unit) + USE_DERIVED + USE_FROM


def by_hand(codes):
    parts = units(codes), code_by_hand(codes), reason_by_hand(codes), from_by_hand(codes)
    return "".join(parts) + USE_CODE + USE_REASON + USE_FROM


def num_enum(codes):
    derives = "num_enum::IntoPrimitive, num_enum::TryFromPrimitive"
    use_code = "pub fn use_code(e: &E) -> u16 { (*e).into() }\n"
    return units(codes, derives, numbered=True) + use_code + USE_FROM


def num_enum_and_strum(codes):
    derives = "num_enum::IntoPrimitive, num_enum::TryFromPrimitive, strum::IntoStaticStr"
    attribute = lambda code: f'#[strum(serialize = "{reason(code)}")]'
    uses = (
        "pub fn use_code(e: &E) -> u16 { (*e).into() }\n"
        "pub fn use_reason(e: &E) -> &'static str { e.into() }\n"
    )
    return units(codes, derives, attribute, numbered=True) + uses + USE_FROM


def derived_with_fields(codes):
    return fields(codes, "close_codes::CloseCodes", close) + USE_DERIVED


def by_hand_with_fields(codes):
    parts = fields(codes), code_with_fields(codes), display_by_hand(codes)
    return "".join(parts) + USE_CODE + USE_DISPLAY


def thiserror(codes):
    parts = fields(codes, "thiserror::Error", error), code_with_fields(codes)
    return "".join(parts) + USE_CODE + USE_DISPLAY
