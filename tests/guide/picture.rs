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

/// A name, in two lines if it is too long for a column.
fn lines(name: &str) -> Vec<&str> {
    let spaces = name.match_indices(' ').map(|(at, _)| at);
    match spaces.min_by_key(|at| at.abs_diff(name.len() / 2)) {
        Some(at) if name.len() > 18 => vec![&name[..at], &name[at + 1..]],
        _ => vec![name],
    }
}

/// Narrow enough that its text is readable on a phone.
const WIDTH: usize = 400;

fn draw() -> String {
    // Rustdoc's own colour if the picture is part of a page, otherwise what the reader prefers.
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"480\" viewBox=\"0 0 {WIDTH} HEIGHT\" \
         class=\"code-space\" role=\"img\" \
         aria-label=\"The close codes 0 to 65535: who owns them, and which may be sent\">\n\
         <style>\n\
         .code-space {{ max-width: 100%; font-family: sans-serif; font-size: 14px; }}\n\
         .code-space text {{ fill: var(--main-color, #1f2328); }}\n\
         @media (prefers-color-scheme: dark) {{ .code-space text {{ fill: var(--main-color, #e6edf3); }} }}\n\
         .code-space .on {{ fill: #ffffff; font-weight: bold; }}\n\
         .code-space .named {{ fill: #1a66c9; }}\n\
         .code-space .app {{ fill: #1a7f37; }}\n\
         .code-space .seen {{ fill: #9a5b00; }}\n\
         .code-space .none {{ fill: #8c959f; fill-opacity: 0.3; }}\n\
         </style>\n",
    );
    let mut y = 0;
    // The blocks. They are not to scale: the last one would leave no room for the others.
    for block in BLOCKS {
        let bounds = block.bounds();
        let kind = if block.is_application() { Kind::Application } else { Kind::Illegal };
        let kind = if block == CodeRange::Protocol { Kind::Named("") } else { kind };
        let on = if kind == Kind::Illegal { "" } else { " class=\"on\"" };
        writeln!(
            svg,
            "<rect class=\"{}\" y=\"{y}\" width=\"{WIDTH}\" height=\"28\" rx=\"4\"/>\n\
             <text{on} x=\"112\" y=\"{}\" text-anchor=\"end\">{}–{}</text>\n\
             <text{on} x=\"132\" y=\"{}\">{}</text>",
            class(kind),
            y + 19,
            bounds.start(),
            bounds.end(),
            y + 19,
            owner(block),
        )
        .unwrap();
        y += 32;
    }
    y += 14;
    // Every code with a name, and those between two of them.
    let named = |code: &u16| CloseStatus::new(*code).is_ok_and(|status| status.name().is_some());
    let last = (0..=2999).rev().find(named).expect("a name");
    let codes = (1000..=last).chain((3000..=3999).filter(named));
    let codes: Vec<_> = codes.collect();
    let rows = codes.len().div_ceil(2);
    for (index, code) in codes.into_iter().enumerate() {
        let (x, y) = (index / rows * WIDTH / 2, y + index % rows * 32);
        let kind = kind(code);
        let name = match kind {
            Kind::Named(name) | Kind::Observed(name) => name,
            Kind::Application => "",
            Kind::Illegal => "reserved",
        };
        let on = if kind == Kind::Illegal { "" } else { " class=\"on\"" };
        writeln!(
            svg,
            "<rect class=\"{}\" x=\"{x}\" y=\"{y}\" width=\"50\" height=\"26\" rx=\"4\"/>\n\
             <text{on} x=\"{}\" y=\"{}\" text-anchor=\"middle\">{code}</text>",
            class(kind),
            x + 25,
            y + 18,
        )
        .unwrap();
        let lines = lines(name);
        let top = y + 26 - 8 * lines.len();
        for (line, text) in lines.into_iter().enumerate() {
            writeln!(svg, "<text x=\"{}\" y=\"{}\">{text}</text>", x + 58, top + line * 15)
                .unwrap();
        }
    }
    y += rows * 32 + 14;
    let legend = [
        (Kind::Named(""), "can be sent by name"),
        (Kind::Application, "yours to use"),
        (Kind::Observed(""), "reported, never sent"),
        (Kind::Illegal, "not valid"),
    ];
    for (index, (kind, text)) in legend.into_iter().enumerate() {
        let (x, y) = (index % 2 * WIDTH / 2, y + index / 2 * 28);
        writeln!(
            svg,
            "<rect class=\"{}\" x=\"{x}\" y=\"{y}\" width=\"18\" height=\"18\" rx=\"3\"/>\n\
             <text x=\"{}\" y=\"{}\">{text}</text>",
            class(kind),
            x + 26,
            y + 14,
        )
        .unwrap();
    }
    y += 28 + 18;
    svg.replacen("HEIGHT", &y.to_string(), 1) + "</svg>\n"
}

#[test]
fn picture_is_of_the_registry() {
    let svg = draw();
    // The README has one relative link to it, which must work for both: on GitHub it is resolved from the root,
    // on crates.io from the folder of the package.
    expect_test::expect_file!["../../docs/code-space.svg"].assert_eq(&svg);
    expect_test::expect_file!["../../runtime/docs/code-space.svg"].assert_eq(&svg);
}
