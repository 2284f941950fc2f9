//! The picture of the code space, drawn from the registry.
//!
//! `UPDATE_EXPECT=1 cargo test -p close-codes-guide picture` draws it again.

use std::fmt::Write;

use close_codes::{CloseCode, CloseStatus, CodeRange};

const BLOCKS: [CodeRange; 5] = [
    CodeRange::Unused,
    CodeRange::Protocol,
    CodeRange::Registered,
    CodeRange::Private,
    CodeRange::Undefined,
];

/// What can happen to a code.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    /// Any endpoint may send it, and it has a name in the IANA registry.
    Named(&'static str),
    /// An application may send it.
    Application,
    /// It is never sent, only reported.
    Observed(&'static str),
    Illegal,
}

fn kind(code: u16) -> Kind {
    match (CloseCode::new(code), CloseStatus::new(code)) {
        (Ok(code), _) => code.name().map_or(Kind::Application, Kind::Named),
        (Err(_), Ok(status)) => Kind::Observed(status.name().unwrap_or_default()),
        (Err(_), Err(_)) => Kind::Illegal,
    }
}

/// Who owns a block, in a word or two.
fn owner(block: CodeRange) -> &'static str {
    match block {
        CodeRange::Unused => "not used",
        CodeRange::Protocol => "the protocol",
        CodeRange::Registered => "libraries, by IANA",
        CodeRange::Private => "your application",
        CodeRange::Undefined => "not defined",
    }
}

fn class(kind: Kind) -> &'static str {
    match kind {
        Kind::Named(_) => "named",
        Kind::Application => "app",
        Kind::Observed(_) => "seen",
        Kind::Illegal => "none",
    }
}

fn draw() -> String {
    // Rustdoc's own colour if the picture is part of a page, otherwise what the reader prefers.
    let mut svg = String::from(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 430\" class=\"code-space\" role=\"img\" \
         aria-label=\"The close codes 0 to 65535: who owns them, and which may be sent\">\n\
         <style>\n\
         .code-space { max-width: 100%; font-family: sans-serif; font-size: 13px; }\n\
         .code-space text { fill: var(--main-color, #1f2328); }\n\
         @media (prefers-color-scheme: dark) { .code-space text { fill: var(--main-color, #e6edf3); } }\n\
         .code-space .on { fill: #ffffff; font-weight: bold; }\n\
         .code-space .named { fill: #1a66c9; }\n\
         .code-space .app { fill: #1a7f37; }\n\
         .code-space .seen { fill: #9a5b00; }\n\
         .code-space .none { fill: #8c959f; fill-opacity: 0.3; }\n\
         </style>\n",
    );
    // The blocks. They are not to scale: the last one would leave no room for the others.
    let width = 156;
    for (column, block) in (0..).zip(BLOCKS) {
        let (x, bounds) = (2 + column * (width + 4), block.bounds());
        let kind = if block.is_application() { Kind::Application } else { Kind::Illegal };
        let kind = if block == CodeRange::Protocol { Kind::Named("") } else { kind };
        let on = if kind == Kind::Illegal { "" } else { " class=\"on\"" };
        let middle = x + width / 2;
        writeln!(
            svg,
            "<rect class=\"{}\" x=\"{x}\" y=\"4\" width=\"{width}\" height=\"56\" rx=\"5\"/>\n\
             <text{on} x=\"{middle}\" y=\"28\" text-anchor=\"middle\">{}–{}</text>\n\
             <text{on} x=\"{middle}\" y=\"48\" text-anchor=\"middle\">{}</text>",
            class(kind),
            bounds.start(),
            bounds.end(),
            owner(block),
        )
        .unwrap();
    }
    // Every code with a name, and those between two of them.
    let named = |code: &u16| CloseStatus::new(*code).is_ok_and(|status| status.name().is_some());
    let last = (0..=2999).rev().find(named).expect("a name");
    let codes = (1000..=last).chain((3000..=3999).filter(named));
    let codes: Vec<_> = codes.collect();
    let rows = codes.len().div_ceil(2);
    for (index, code) in codes.into_iter().enumerate() {
        let (x, y) = (2 + index / rows * 400, 76 + index % rows * 30);
        let kind = kind(code);
        let (name, note) = match kind {
            Kind::Named(name) => (name, ""),
            Kind::Observed(name) => (name, ": only reported"),
            Kind::Application => ("", ""),
            Kind::Illegal => ("reserved", ""),
        };
        let on = if kind == Kind::Illegal { "" } else { " class=\"on\"" };
        writeln!(
            svg,
            "<rect class=\"{}\" x=\"{x}\" y=\"{y}\" width=\"52\" height=\"24\" rx=\"4\"/>\n\
             <text{on} x=\"{}\" y=\"{}\" text-anchor=\"middle\">{code}</text>\n\
             <text x=\"{}\" y=\"{}\">{name}{note}</text>",
            class(kind),
            x + 26,
            y + 17,
            x + 60,
            y + 17,
        )
        .unwrap();
    }
    let legend = [
        (Kind::Named(""), "can be sent by name"),
        (Kind::Application, "yours to use"),
        (Kind::Observed(""), "reported, never sent"),
        (Kind::Illegal, "not valid"),
    ];
    let y = 76 + rows * 30 + 18;
    for (column, (kind, text)) in legend.into_iter().enumerate() {
        let x = 2 + column * 200;
        writeln!(
            svg,
            "<rect class=\"{}\" x=\"{x}\" y=\"{y}\" width=\"16\" height=\"16\" rx=\"3\"/>\n\
             <text x=\"{}\" y=\"{}\">{text}</text>",
            class(kind),
            x + 24,
            y + 13,
        )
        .unwrap();
    }
    let svg = svg.replacen(" 430\"", &format!(" {}\"", y + 24), 1);
    svg + "</svg>\n"
}

#[test]
fn picture_is_of_the_registry() {
    let svg = draw();
    // The README has one relative link to it, which must work for both: on GitHub it is resolved from the root,
    // on crates.io from the folder of the package.
    expect_test::expect_file!["../../docs/code-space.svg"].assert_eq(&svg);
    expect_test::expect_file!["../../runtime/docs/code-space.svg"].assert_eq(&svg);
}
