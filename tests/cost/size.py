"""The bytes that an enum adds to a small program, at opt-level z."""

import subprocess

import packages
import sources

# The sections in `size -A` that are loaded.
LOADED = """.text .rodata .data.rel.ro .data .eh_frame .eh_frame_hdr .gcc_except_table .rela.dyn .got
.bss .tdata""".split()

PROFILE = """
[profile.release]
opt-level = "z"
lto = true
codegen-units = 1
panic = "abort"
strip = true
"""

MAIN = """
fn main() {
    let mut arguments = std::env::args().skip(1);
    let code = arguments.next().and_then(|code| code.parse().ok()).unwrap_or(0_u16);
    let text = arguments.next().unwrap_or_default();
    let _ = &text;
    BODY
}
"""
WITHOUT = 'println!("{} {}", code, text);'
WITH = """match from(code) {
        Some(e) => println!("{} {}", code_of(&e), reason_of(&e)),
        None => println!("none {}", code),
    }"""
FROM = "fn from(code: u16) -> Option<E> { E::try_from(code).ok() }\n"


def accessors(code, reason, reason_type="&'static str"):
    return FROM + (
        f"fn code_of(e: &E) -> u16 {{ {code} }}\n"
        f"fn reason_of(e: &E) -> {reason_type} {{ {reason} }}\n"
    )


def derived(codes):
    used = accessors("e.close_code().get()", "e.close_reason()", "close_codes::Reason")
    enum = sources.units(codes, "close_codes::CloseCodes", sources.close_unit)
    return "use close_codes::CloseCodes as _;\n" + enum + used


def by_hand(codes):
    parts = sources.code_by_hand, sources.reason_by_hand, sources.from_by_hand
    impls = "".join(part(codes) for part in parts)
    return sources.units(codes) + impls + accessors("e.close_code()", "e.close_reason()")


def num_enum_and_strum(codes):
    enum = sources.num_enum_and_strum(codes).split("pub fn use_code")[0]
    return enum + accessors("(*e).into()", "e.into()")


CONTESTANTS = {
    "now": (derived, [packages.CLOSE_CODES]),
    "by hand": (by_hand, []),
    "num_enum + strum": (
        num_enum_and_strum,
        [packages.PEERS["num_enum"], packages.PEERS["strum"]],
    ),
}


def loaded(source, body, dependencies):
    """The loaded bytes of a program, after checking that it works."""
    source = "#![allow(dead_code)]\n" + source + MAIN.replace("BODY", body)
    folder = packages.package("size", source, dependencies, "main.rs", PROFILE)
    program = packages.cargo(folder, "build", "--release")["size"]
    answer = subprocess.check_output([program, "3001", sources.reason(3001)], text=True)
    assert answer == f"3001 {sources.reason(3001)}\n", answer
    sections = subprocess.check_output(["size", "-A", program], text=True).splitlines()
    sizes = [line.split()[:2] for line in sections if line.startswith(".")]
    return sum(int(size) for name, size in sizes if name in LOADED)


def net(contestants=CONTESTANTS):
    """200 variants with consecutive codes, minus the same program without them."""
    without = loaded("", WITHOUT, [])
    codes = range(3000, 3200)
    return {
        who: loaded(source(codes), WITH, dependencies) - without
        for who, (source, dependencies) in contestants.items()
    }


def rows():
    yield "bytes, 200 variants, opt-level z", net(), 6600


def derive():
    """The bytes with the derive."""
    return net({"now": CONTESTANTS["now"]})["now"]
