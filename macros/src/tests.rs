//! The derive as a function: what it writes for typical enums, and its own words for illegal ones.
//! The compiler's part of both is tested in the package of tests.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser as _;
use syn::spanned::Spanned;
use syn::{parse_quote, DeriveInput, Item, Lit, Meta};

use crate::errors::Errors;
use crate::integrations::{Shape, SHAPES};
use crate::key::{Key, Level};

fn manifest() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    files
}

/// The types in a file that derive `CloseCodes`.
fn inputs(file: &Path) -> Vec<DeriveInput> {
    let file = syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap();
    let derives = |input: &DeriveInput| {
        let is_derived = |attr: &syn::Attribute| match &attr.meta {
            Meta::List(list) => list.tokens.to_string().contains("CloseCodes"),
            _ => false,
        };
        input.attrs.iter().any(is_derived)
    };
    let inputs = file.items.into_iter().filter_map(|item| match item {
        Item::Enum(item) => Some(item.into()),
        Item::Struct(item) => Some(item.into()),
        Item::Union(item) => Some(item.into()),
        _ => None,
    });
    inputs.filter(derives).collect()
}

/// Each file in `tests/snapshots` has enums, and behind them what the derive writes for them, as rustfmt
/// lays it out.
#[test]
fn snapshots() {
    const MARK: &str = "// The derive writes:\n";
    let files = rust_files(&manifest().join("tests/snapshots"));
    assert!(files.len() > 8);
    for file in files {
        let text = fs::read_to_string(&file).unwrap();
        let (source, snapshot) = text.split_once(MARK).unwrap_or((&text, ""));
        let tokens: TokenStream =
            inputs(&file).iter().map(|input| crate::derive(quote!(#input))).collect();
        let written = prettyplease::unparse(&syn::parse2(tokens).unwrap());
        if env::var_os("UPDATE_SNAPSHOTS").is_some() {
            fs::write(&file, format!("{}\n\n{MARK}\n{written}", source.trim_end())).unwrap();
            let rustfmt = Command::new("rustfmt").args(["--edition", "2024"]).arg(&file).status();
            assert!(rustfmt.unwrap().success());
        } else {
            // In a layout that both have.
            let snapshot = prettyplease::unparse(&syn::parse_file(snapshot).unwrap());
            assert!(
                snapshot == written,
                "{} differs from what the derive writes; \
                 `UPDATE_SNAPSHOTS=1 cargo test -p close-codes-macros` writes it anew:\n{written}",
                file.display()
            );
        }
    }
}

/// The errors in generated code: line and column of each, and the message.
fn errors(tokens: TokenStream) -> Vec<String> {
    let file: syn::File = syn::parse2(tokens).unwrap();
    let blocks = file.items.into_iter().filter_map(|item| match item {
        Item::Const(item) => match *item.expr {
            syn::Expr::Block(block) => Some(block.block.stmts),
            _ => None,
        },
        _ => None,
    });
    let calls = blocks.flatten().filter_map(|statement| match statement {
        syn::Stmt::Macro(item) => Some(syn::Block::parse_within.parse2(item.mac.tokens).unwrap()),
        _ => None,
    });
    let errors = calls.flatten().filter_map(|statement| match statement {
        syn::Stmt::Macro(item) if item.mac.path.is_ident("__close_codes_error") => {
            let place = item.mac.path.span().start();
            match syn::parse2(item.mac.tokens).unwrap() {
                Lit::Str(text) => {
                    Some(format!("{}:{}: {}", place.line, place.column + 1, text.value()))
                }
                _ => None,
            }
        }
        _ => None,
    });
    let mut errors: Vec<_> = errors.collect();
    errors.reverse();
    errors
}

/// The errors in the compiler's output that come from the derive: they have no number.
fn expected(stderr: &str) -> Vec<String> {
    let mut expected = Vec::new();
    let mut message = None;
    for line in stderr.lines() {
        if let Some(problem) = line.strip_prefix("error: ") {
            // These are rustc's.
            message = (!problem.starts_with("cannot find attribute")).then(|| problem.to_owned());
        } else if let Some(message) = &mut message {
            if let Some(help) = line.trim_start().strip_prefix("help: ") {
                message.push_str("\nhelp: ");
                message.push_str(help);
            }
        }
        if let Some((_, place)) = line.split_once(".rs:") {
            expected.extend(message.take().map(|message| format!("{place}: {message}")));
        }
    }
    expected
}

/// The derive says what the compiler's output shows, where it shows it, and nothing else.
#[test]
fn words() {
    let folder = manifest().join("../tests/ui/refused");
    if !folder.exists() {
        return; // The published crate is alone.
    }
    let mut total = 0;
    for file in rust_files(&folder) {
        // No `macro_rules!` is expanded here, and syn has all its features.
        if file.ends_with("through-a-macro.rs") || file.ends_with("unparsable-tokens-brackets.rs") {
            continue;
        }
        let mut said: Vec<_> = inputs(&file)
            .iter()
            .map(|input| crate::derive(quote!(#input)))
            .flat_map(errors)
            .collect();
        let stderr = fs::read_to_string(file.with_extension("stderr")).unwrap();
        let mut expected = expected(&stderr);
        // Those of several enums come in an order of the compiler's.
        said.sort();
        expected.sort();
        assert_eq!(said, expected, "{}", file.display());
        total += said.len();
    }
    assert!(total > 100, "only {} messages", total);
}

/// The errors for an enum with these tokens in its attribute, and one variant with those.
fn errors_of(on_enum: TokenStream, on_variant: TokenStream) -> Vec<String> {
    let input: DeriveInput = parse_quote! {
        #[close(#on_enum)]
        enum E {
            #[close(#on_variant)]
            V,
        }
    };
    errors(crate::derive(quote!(#input)))
}

/// What a macro passes on is in a group without delimiters.
fn passed_on(tokens: TokenStream) -> TokenStream {
    TokenTree::Group(Group::new(Delimiter::None, tokens)).into()
}

#[test]
fn what_a_macro_passes_on_is_seen_through() {
    let fine = quote!(4001);
    let range = quote!(decode);
    assert_eq!(errors_of(range.clone(), passed_on(fine.clone())), [""; 0]);
    assert_eq!(errors_of(range.clone(), passed_on(passed_on(quote!((4001))))), [""; 0]);
    let range = passed_on(quote!(4100..=4199));
    assert_eq!(errors_of(quote!(range = #range), quote!(4100)), [""; 0]);
    for outside in [quote!(4001), passed_on(quote!(4001)), quote!((4001))] {
        let errors = errors_of(quote!(range = #range), outside);
        assert!(
            errors[0].contains("close code 4001 is outside this enum's range, 4100..=4199"),
            "{:?}",
            errors
        );
        assert_eq!(errors.len(), 1);
    }
}

#[test]
fn what_syn_does_not_know_is_left_to_rustc() {
    let block = passed_on(quote!({ 4001 }));
    for code in [
        quote!({ 4001 }),
        quote!(const { 4001 }),
        quote!(if A { 4001 } else { 4002 }),
        quote!([4000, 4001][1]),
        quote!(A + if B { 1 } else { 2 }),
        quote!(block),
        quote!(f::<A, { 1 }>()),
        block,
        quote!(()),
    ] {
        assert_eq!(errors_of(quote!(decode), code.clone()), [""; 0], "{code}");
        assert_eq!(errors_of(quote!(decode), quote!(#code, "reason")), [""; 0], "{code}");
    }
    // These are no numbers, though one is in them.
    for group in [quote!([401]), quote!({ 401 }), passed_on(quote!([401]))] {
        assert_eq!(errors_of(quote!(decode), group.clone()), [""; 0], "{group}");
    }
    for junk in [quote!(4001 +), quote!(+), quote!(A(;)), quote!(A.)] {
        assert_eq!(errors_of(quote!(decode), junk.clone()).len(), 1, "{junk}");
    }
}

#[test]
fn ranges_may_touch_and_may_be_one_code() {
    for legal in [
        quote!(range = 4001..=4001),
        quote!(range = 3000..=4999),
        quote!(reconnect(4000..=4000 = now, 4001..=4002 = never, 3000..=3999 = backoff)),
    ] {
        assert_eq!(errors_of(legal.clone(), quote!(4001)), [""; 0], "{legal}");
    }
    for illegal in [
        quote!(range = 2999..=4001),
        quote!(range = 4001..=5000),
        quote!(range = 4002..=4001),
        quote!(reconnect(4000..=5000 = now, 4100..=4200 = never)),
        quote!(reconnect(4000..=4100 = now, 4100..=4200 = never)),
        quote!(reconnect(4100..=4200 = now, 4000..=4100 = never)),
        quote!(reconnect(4000..=4300 = now, 4100..=4200 = never)),
        quote!(reconnect(4100..=4200 = now, 4000..=4300 = never)),
    ] {
        assert_eq!(errors_of(illegal.clone(), quote!(4001)).len(), 1, "{illegal}");
    }
}

#[test]
fn transparent_stands_alone() {
    for beside in [
        quote!(4001),
        quote!("reason"),
        quote!(code = 4001),
        quote!(reason = "reason"),
        quote!(display),
        quote!(reconnect = never),
        quote!(meta(resume = true)),
        quote!(like = E::V),
    ] {
        for tokens in [quote!(transparent, #beside), quote!(#beside, transparent)] {
            let input: DeriveInput = parse_quote! {
                enum E {
                    #[close(#tokens)]
                    V(CloseCode),
                }
            };
            let errors = errors(crate::derive(quote!(#input)));
            assert!(
                errors[0].contains("only `shared` can be combined with it"),
                "{}: {:?}",
                tokens,
                errors
            );
            assert_eq!(errors.len(), 1, "{tokens}: {errors:?}");
        }
    }
}

#[test]
fn a_word_is_known_by_its_likeness() {
    use crate::key::{similar, Key, Level};

    for (word, meant) in [
        ("transparant", Some("transparent")),
        ("Transparent", Some("transparent")),
        ("transp", None),
        ("reconect", Some("reconnect")),
        ("recconnnect", Some("reconnect")),
        ("recccconnect", None),
        ("xxreason", Some("reason")),
        ("xxxreason", None),
        ("reasonxxx", None),
        ("shard", Some("shared")),
        ("reasn", Some("reason")),
        ("cod", Some("code")),
        ("codes", Some("code")),
        ("core", Some("code")),
        ("cafe", None),
        ("mode", Some("code")),
        ("x", None),
        ("", None),
    ] {
        assert_eq!(similar(word, &Key::names(Level::Variant)), meant, "{word}");
    }
}

#[test]
fn letters_are_inserted_removed_replaced_or_swapped() {
    for (from, to, distance) in [
        ("", "", 0),
        ("", "code", 4),
        ("code", "", 4),
        ("ab", "ba", 1),
        ("shared", "shraed", 1),
        ("shared", "hsared", 1),
        ("shared", "sharde", 1),
        ("abab", "baba", 2),
        ("ca", "abc", 3),
    ] {
        assert_eq!(crate::key::distance(from, to), distance, "{from} {to}");
    }
}

#[test]
fn codes_of_the_wrong_kind() {
    for (code, problem) in [
        (quote!(code = "4001"), "not a string"),
        (quote!(code = b"4001"), "a close code is a number"),
        (quote!(code = '4'), "not a character"),
        (quote!(code = b'4'), "not a character"),
        (quote!(code = true), "not a `bool`"),
        (quote!(code = 4001.5), "write `4001`"),
        (quote!(code = 4001i8), "of type `u16`, not `i8`"),
    ] {
        let errors = errors_of(quote!(decode), code);
        assert!(errors[0].contains(problem), "{:?}", errors);
        assert_eq!(errors.len(), 1);
    }
}

#[test]
fn a_reason_may_have_123_bytes() {
    for (reason, fits) in [("r".repeat(123), true), ("r".repeat(124), false)] {
        let errors = errors_of(quote!(decode), quote!(4001, #reason));
        assert_eq!(errors.is_empty(), fits, "{errors:?}");
        let doubled = reason.replacen('r', "{{", 1);
        let errors = errors_of(quote!(decode), quote!(4001, #doubled));
        assert_eq!(errors.is_empty(), fits, "a doubled brace is sent as one: {errors:?}");
    }
}

#[test]
fn shared_codes() {
    let count = |input: DeriveInput| errors(crate::derive(quote!(#input))).len();
    assert_eq!(
        count(parse_quote! {
            enum E {
                #[close(4001)]
                A,
                #[close(4001, shared)]
                B,
            }
        }),
        0
    );
    assert_eq!(
        count(parse_quote! {
            enum E {
                #[close(4001)]
                A,
                #[close(4002, shared)]
                B,
            }
        }),
        1
    );
    // Only rustc knows whether they are one.
    assert_eq!(
        count(parse_quote! {
            enum E {
                #[close(CODE)]
                A,
                #[close(4002, shared)]
                B,
            }
        }),
        0
    );
}

/// The text of a doc comment, as the table has it.
fn doc(variant: &syn::Variant) -> String {
    match crate::doc::doc(&variant.attrs) {
        crate::doc::Doc::Text(text) => text,
        crate::doc::Doc::Expression(tokens) => tokens.to_string(),
    }
}

#[test]
fn docs_are_indented_as_rustdoc_would() {
    let text = |variant: syn::Variant| doc(&variant);
    assert_eq!(text(parse_quote!(A)), "");
    assert_eq!(
        text(parse_quote!(
            #[doc(hidden)]
            #[other = " No."]
            A
        )),
        ""
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = " One."]
            #[doc = ""]
            #[doc = "   Two."]
            A
        )),
        "One.\n\n  Two."
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = " In a block. "]
            A
        )),
        "In a block."
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = " A.\n * B.\n *\n *   C.\n "]
            A
        )),
        "A.\nB.\n\n  C."
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = "\n    A.\n\n      B.\n    C.\n"]
            A
        )),
        "A.\n\n  B.\nC."
    );
    assert_eq!(
        text(parse_quote!(
            #[doc = "A.\n  * B.\n  C."]
            A
        )),
        "A.\n  * B.\n  C."
    );
    let mixed = parse_quote!(
        #[doc = " A."]
        #[doc = include_str!("b.md")]
        #[doc = " C."]
        A
    );
    assert_eq!(
        doc(&mixed),
        "__close_codes :: trimmed (__close_codes :: core :: concat ! (\"A.\\n\" , include_str ! (\"b.md\") , \"\\nC.\"))"
    );
}

/// The format string that is handed to `format_args!`, or the problem.
fn format(reason: &str, fields: &syn::Fields) -> String {
    match crate::reason::Template::parse(reason, fields) {
        Ok(template) => template.format,
        Err(message) => message.lines().next().unwrap().to_owned(),
    }
}

#[test]
fn placeholders_count_the_arguments() {
    let fields: syn::Variant = parse_quote!(V { name: String, r#type: u8, width: usize, _x: u8 });
    for (reason, expected) in [
        ("plain", "plain"),
        ("{{}} {{{name}}}", "{{}} {{{0}}}"),
        ("{name}{name:?}{type}", "{0}{0:?}{1}"),
        ("{ name } {name :?} {name:? }", "{0} {0:?} {0:?}"),
        (
            "{type:x}{type:#X}{type:o}{type:b}{type:e}{type:E}{type:p}",
            "{0:x}{0:#X}{0:o}{0:b}{0:e}{0:E}{1:p}",
        ),
        ("{type:x?}{type:X?}{type:#?}{type:#x?}", "{0:x?}{0:X?}{0:#?}{0:#x?}"),
        (
            "{type:5}{type:<5}{type:^5}{type:>5}{type:05}{type:+}{type:-}",
            "{0:5}{0:<5}{0:^5}{0:>5}{0:05}{0:+}{0:-}",
        ),
        ("{type:*<5}{type:é^5}{type:<<5}{type:>+#06x}", "{0:*<5}{0:é^5}{0:<<5}{0:>+#06x}"),
        ("{name:.3}{name:5.3}{name:>5.3?}", "{0:.3}{0:5.3}{0:>5.3?}"),
        ("{name:width$}{name:>width$}{name:.width$}", "{0:1$}{0:>1$}{0:.1$}"),
        ("{width} {name:width$.width$} {name:_x$}", "{0} {1:2$.2$} {1:3$}"),
        ("{nam}", "this reason names a field `nam`, which the variant does not have"),
        ("{0}", "this reason names a field `0`, which the variant does not have"),
        ("{name:none$}", "this reason names a field `none`, which the variant does not have"),
        ("{name:.none$}", "this reason names a field `none`, which the variant does not have"),
        ("{}", "`{}` in this reason names no field"),
        ("{:?}", "`{:?}` in this reason names no field"),
        ("{name:width}", "`{name:width}` is not a valid format spec"),
        ("{name:.*}", "`{name:.*}` is not a valid format spec"),
        ("{name:.}", "{0:.}"),
        ("{name:5$x5}", "`{name:5$x5}` is not a valid format spec"),
        ("{name:$}", "`{name:$}` is not a valid format spec"),
        ("{name:5a$}", "`{name:5a$}` is not a valid format spec"),
        ("{name:70000}", "`{name:70000}` is not a valid format spec"),
        ("{name:5.70000}", "`{name:5.70000}` is not a valid format spec"),
        ("{name", "a `{` in this reason is not closed"),
        ("{{{name", "a `{` in this reason is not closed"),
        ("name}", "a `}` in this reason is unmatched"),
    ] {
        assert_eq!(format(reason, &fields.fields), expected, "{reason}");
    }
    let tuple: syn::Variant = parse_quote!(V(usize, String));
    for (reason, expected) in [
        ("{1} {0}", "{0} {1}"),
        ("{1:0$}{1:00$}{1:>0$}{1:.0$}", "{0:1$}{0:01$}{0:>1$}{0:.1$}"),
        ("{2}", "this reason names a field `2`, which the variant does not have"),
        ("{1:2$}", "this reason names a field `2`, which the variant does not have"),
    ] {
        assert_eq!(format(reason, &tuple.fields), expected, "{reason}");
    }
}

#[test]
fn placeholders_that_are_filled_with_braces() {
    let one: syn::Variant = parse_quote!(V(u8));
    for (reason, expected) in [
        ("{0:}<5}", "{0:}<5}"),
        ("{0:{>5}!", "{0:{>5}!"),
        ("{0:}^5}{0}", "{0:}^5}{0}"),
        ("{0:}", "{0}"),
        ("{0:}}}", "{0}}}"),
        ("{0}>{0}", "{0}>{0}"),
        ("{0}a>{0}", "{0}a>{0}"),
        ("{0:a.3}", "`{0:a.3}` is not a valid format spec"),
        ("{0:5.a}", "`{0:5.a}` is not a valid format spec"),
        ("{0:<5}", "{0:<5}"),
        ("{0:}<", "a `{` in this reason is not closed"),
        ("{0}<5}}", "{0}<5}}"),
    ] {
        assert_eq!(format(reason, &one.fields), expected, "{reason}");
    }
}

#[test]
fn one_plain_placeholder_is_told_apart() {
    let two: syn::Variant = parse_quote!(V(u8, u8));
    let parse = |reason| crate::reason::Template::parse(reason, &two.fields).ok().unwrap();
    for (reason, around) in [
        ("room {0} is full", Some(("room ", 0, " is full"))),
        ("{1}", Some(("", 1, ""))),
        ("{{{1}}}!", Some(("{", 1, "}!"))),
        ("{0:}", Some(("", 0, ""))),
        ("plain", None),
        ("{0:?}", None),
        ("{0:5}", None),
        ("{0}{0}", None),
        ("{0}{1}", None),
        ("{0:?}{1}", None),
        ("{0}{1:?}", None),
    ] {
        assert_eq!(parse(reason).around_one(), around, "{reason}");
    }
    for (reason, fields) in
        [("plain", vec![]), ("{1}{0}{1}", vec![1, 0]), ("{0:1$}{0:p}", vec![0, 1])]
    {
        assert_eq!(parse(reason).fields(), fields, "{reason}");
        assert_eq!(parse(reason).is_static(), fields.is_empty());
    }
}

#[test]
fn a_field_that_is_missing_has_help() {
    let (none, one): (syn::Variant, syn::Variant) = (parse_quote!(V), parse_quote!(V { name: u8 }));
    let (two, three): (syn::Variant, syn::Variant) =
        (parse_quote!(V(u8, u8)), parse_quote!(V { r#type: u8, name: u8, user_id: u8 }));
    for (reason, variant, message) in [
        ("{x}", &none, "this reason names a field `x`, which the variant does not have\nhelp: the variant has no fields; write `{{` and `}}` for braces in the text"),
        ("{}", &none, "`{}` in this reason names no field\nhelp: the variant has no fields; write `{{` and `}}` for braces in the text"),
        ("{nam}", &one, "this reason names a field `nam`, which the variant does not have\nhelp: did you mean `{name}`?"),
        ("{x}{x}", &one, "this reason names a field `x`, which the variant does not have\nhelp: name a field: `{name}`"),
        ("{nam}{x}", &one, "this reason names fields `nam`, `x`, which the variant does not have\nhelp: name a field: `{name}`"),
        ("{ :?}", &one, "`{ :?}` in this reason names no field\nhelp: write `{name:?}`"),
        ("{:?}", &two, "`{:?}` in this reason names no field\nhelp: name a field: `{0:?}` or `{1:?}`"),
        ("{}", &three, "`{}` in this reason names no field\nhelp: name a field: `{type}`, `{name}` or `{user_id}`"),
        ("{name:?5}", &one, "`{name:?5}` is not a valid format spec\nhelp: after the colon, use a `format!` spec, such as `{name:?}` or `{name:>5}`"),
    ] {
        let parsed = crate::reason::Template::parse(reason, &variant.fields);
        assert_eq!(parsed.err().as_deref(), Some(message));
    }
}

/// What the derive writes for a variant with these tokens in its attribute.
fn expansion(on_variant: TokenStream) -> String {
    let input: DeriveInput = parse_quote! {
        enum E {
            #[close(#on_variant)]
            V,
        }
    };
    crate::derive(quote!(#input)).to_string()
}

/// rustc forgets the group that a macro puts around an expression.
#[test]
fn an_expression_that_a_macro_passes_on_stays_one() {
    let (sum, one) = (passed_on(quote!(BASE + 1)), passed_on(quote!(BASE)));
    let (number, path) = (passed_on(quote!(4001)), passed_on(quote!(list::BASE)));
    assert!(expansion(quote!(#sum * 2)).contains("((BASE + 1) * 2 ,)"));
    assert!(expansion(quote!(#one * 2)).contains("(BASE * 2 ,)"));
    assert!(expansion(quote!(#path * 2)).contains("(list :: BASE * 2 ,)"));
    assert!(expansion(quote!(#number - BASE)).contains("(4001 - BASE ,)"));
    assert!(expansion(quote!(f(#sum * 2))).contains("(f ((BASE + 1) * 2) ,)"));
    let flat = crate::attr::ungrouped(quote!(a (b) #sum));
    assert_eq!(
        flat.into_iter().map(|token| token.to_string()).collect::<Vec<_>>(),
        ["a", "(b)", "BASE", "+", "1"]
    );
}

#[test]
fn self_is_the_enum_except_in_items() {
    for (code, written) in [
        (quote!(Self::A), "(E :: A ,)"),
        (quote!(f(Self::A)), "(f (E :: A) ,)"),
        (quote!(A + { Self::B }), "A + { E :: B }"),
        (
            quote!({
                struct S;
                [Self::A]
            }),
            "{ struct S ; [E :: A] }",
        ),
        (
            quote!({
                impl S {
                    const A: u16 = Self::B;
                }
                {
                    Self::C
                }
            }),
            "impl S { const A : u16 = Self :: B ; } { E :: C }",
        ),
        (
            quote!({
                struct S;
                {
                    Self::A
                }
            }),
            "{ struct S ; { E :: A } }",
        ),
    ] {
        let expansion = expansion(code.clone());
        assert!(expansion.contains(written), "{}: {}", code, expansion);
    }
}

/// What could break the code around it goes through a macro.
#[test]
fn an_expression_with_a_block_is_kept_apart() {
    for (code, apart) in [
        (quote!(A + 1), false),
        (quote!(f(A)), false),
        (quote!(crate::A), true),
        (quote!(f({ A })), true),
        (quote!([A][0]), true),
        (quote!(f([A])), true),
    ] {
        let expression = format!("__close_codes :: expression ! {{ {code} }}");
        assert_eq!(expansion(code.clone()).contains(&expression), apart, "{code}");
    }
}

/// `=` may be half of another operator, or stand beside one.
#[test]
fn what_stands_after_a_word() {
    let tokens = |text: &str| text.parse::<TokenStream>().unwrap();
    for expression in ["A == B", "A >> 1", "A > 1", "code =-A", "code = <T as U>::A", "code = !A"] {
        assert_eq!(errors_of(quote!(decode), tokens(expression)), [""; 0], "{expression}");
    }
    assert_eq!(expansion(tokens("code =-A")), expansion(tokens("code = -A")));
    for junk in ["A +", "A.", "+4001", "+ 4001"] {
        let errors = errors_of(quote!(decode), tokens(junk));
        assert!(
            errors[0].contains("neither a literal nor an expression"),
            "{}: {:?}",
            junk,
            errors
        );
        assert_eq!(errors.len(), 1);
    }
}

#[test]
fn a_discriminant_counts_on_unless_it_is_a_mistake() {
    let said = |input| errors(crate::derive(input));
    let counted = said(quote! {
        #[repr(u16)]
        enum E {
            #[close(transparent)]
            A(I) = 5,
            B,
        }
    });
    assert_eq!(counted.len(), 1, "{counted:?}");
    assert!(counted[0].contains("close code 6 "), "{}", counted[0]);
    let mistaken = said(quote! {
        enum E {
            A = 5,
            B,
        }
    });
    assert_eq!(mistaken.len(), 1, "{mistaken:?}");
}

/// What rustc refuses or warns of, unless this is written.
#[test]
fn what_only_rustc_would_miss() {
    let written = |input| crate::derive(input).to_string();
    let allowed = written(quote! {
        #[allow(deprecated)]
        enum E {
            #[close(OLD)]
            #[expect(clippy::all)]
            A,
        }
    });
    assert!(allowed.starts_with("# [allow (deprecated)] const _"), "{}", allowed);
    assert!(allowed.contains("# [allow (clippy :: all)] const __close_code_of_A"));
    assert!(expansion(quote!(BASE, "gone")).contains("with_static ("));
    assert!(!expansion(quote!(BASE)).contains("with_static"));
    for (doc, has_doc) in [(" What it is.", true), ("", false)] {
        let late = written(quote! {
            enum E {
                #[doc = #doc]
                #[close(BASE)]
                A,
            }
        });
        assert_eq!(late.contains("with_doc (\"What it is.\")"), has_doc, "{late}");
        assert_eq!(late.contains("with_doc"), has_doc, "{late}");
        assert!(!late.contains("__docs"), "{}", late);
    }
    let without_constants = written(quote! {
        #[allow(deprecated)]
        enum E {
            #[close(4001)]
            A,
        }
    });
    assert!(without_constants.starts_with("const _"));
    let misspelt = written(quote! {
        enum E {
            #[Close(4001)]
            A,
        }
    });
    assert!(misspelt.contains("\"`A` has no close code"), "{}", misspelt);
    let of_nothing = written(quote! {
        enum E {
            #[Close(4001)]
            A,
            #[close(CODE, shared)]
            B,
        }
    });
    assert!(!of_nothing.contains("check_use"), "what B repeats may be A: {}", of_nothing);
    for (code, is_cast) in [
        (quote!(Other::A as u16), true),
        (quote!(Other::A as Code), false),
        (quote!(A as u16), false),
        (quote!(f::<u16>()), false),
    ] {
        assert_eq!(expansion(code.clone()).contains("check_cast"), is_cast, "{code}");
    }
    for (len, rest) in [(64, false), (65, true)] {
        let variants = (0..len).map(|index| {
            let name = quote::format_ident!("V{}", index);
            let code = proc_macro2::Literal::u16_unsuffixed(4000 + index);
            quote!(#[close(#code)] #name)
        });
        let long = written(quote!(enum E { #(#variants,)* }));
        assert_eq!(long.contains("_ => __close_codes :: NO_ROW"), rest, "{len}");
        assert_eq!(long.contains("# [inline] fn __row"), !rest, "{len}");
    }
}

#[test]
fn a_message_has_room_for_512_bytes() {
    let message = crate::rules::Message::new(&"x".repeat(600)).number(1);
    assert_eq!(message.as_str(), "x".repeat(512));
}

/// The rules are the runtime's: `UPDATE_RULES=1 cargo test -p close-codes-macros` copies them.
#[test]
fn the_rules_are_those_of_the_runtime() {
    let original = manifest().join("../runtime/src/rules");
    let copy = manifest().join("src/rules");
    assert!(
        original.exists() || !manifest().join("../Cargo.toml").exists(),
        "in the workspace, the rules are at {}",
        original.display()
    );
    if !original.exists() {
        return; // The published crate is alone.
    }
    let names = |folder: &Path| -> Vec<_> {
        rust_files(folder).iter().map(|file| file.file_name().unwrap().to_owned()).collect()
    };
    if env::var_os("UPDATE_RULES").is_some() {
        for file in rust_files(&copy) {
            fs::remove_file(file).unwrap();
        }
        for file in rust_files(&original) {
            fs::copy(&file, copy.join(file.file_name().unwrap())).unwrap();
        }
    }
    assert_eq!(names(&original), names(&copy));
    for file in rust_files(&original) {
        let twin = copy.join(file.file_name().unwrap());
        assert!(
            fs::read(&file).unwrap() == fs::read(&twin).unwrap(),
            "{} differs from {}",
            twin.display(),
            file.display()
        );
    }
}

/// What another derive knows is no misspelt `#[close]`: there is no code, and nothing else says so.
#[test]
fn an_attribute_of_another_derive_is_not_ours() {
    for attr in &[quote!(clone), quote!(closed), quote!(lose = 1), quote!(closes(open))] {
        let said = errors(crate::derive(quote! {
            enum E {
                #[#attr]
                A,
                #[close(4001)]
                B,
            }
        }));
        assert_eq!(said.len(), 1, "{attr}: {said:?}");
        assert!(said[0].contains("`A` has no close code"), "{}: {:?}", attr, said);
    }
}

#[test]
fn constants_may_be_called_nearly_as_a_key() {
    for name in &[quote!(rate), quote!(mode), quote!(node), quote!(core), quote!(r#code)] {
        assert_eq!(errors_of(quote!(decode), name.clone()), [""; 0], "{name}");
    }
}

/// Whoever adds a key and forgets it in `parse` is told so here.
#[test]
fn every_key_is_read() {
    for level in [Level::Variant, Level::Enum] {
        for name in Key::names(level) {
            let key = Key::new(&syn::parse_str::<TokenStream>(name).map(word).unwrap()).unwrap();
            let form: TokenStream = key.form(level).unwrap().parse().unwrap();
            let input: DeriveInput = match level {
                Level::Variant => parse_quote!(
                    enum E {
                        #[close(#form)]
                        A,
                    }
                ),
                Level::Enum => parse_quote!(
                    #[close(#form)]
                    enum E {
                        #[close(4001)]
                        A,
                    }
                ),
            };
            let mut errors = Errors::default();
            crate::parse::parse(&input, &mut errors);
            assert!(errors.is_empty(), "{form}: {}", errors.into_compile_errors());
        }
    }
}

fn word(tokens: TokenStream) -> Ident {
    match tokens.into_iter().next() {
        Some(TokenTree::Ident(word)) => word,
        _ => panic!("a word"),
    }
}

/// Only `shared` may be beside `transparent`, whatever keys there will be.
#[test]
fn no_key_is_beside_transparent() {
    for name in Key::names(Level::Variant) {
        let key = Key::new(&Ident::new(name, proc_macro2::Span::call_site())).unwrap();
        let form: TokenStream = key.form(Level::Variant).unwrap().parse().unwrap();
        let input = quote!(
            enum E {
                #[close(transparent, #form)]
                A(Inner),
            }
        );
        let refused = !errors(crate::derive(input)).is_empty();
        assert_eq!(refused, key != Key::Shared, "{form}");
    }
}

#[test]
fn what_is_no_name_of_a_crate() {
    for (list, help) in [
        (quote!(axum tungstenite), "write `into(axum)`"),
        (quote!(axum = axum tungstenite), "write `into(axum"),
        (quote!("tungstenite"), "write `into(tungstenite)`"),
        (quote!("async-tungstenite"), "write `into(async_tungstenite)`"),
        (quote!(::tungstenite), "write `into(tungstenite)`"),
        (quote!([tungstenite]), "write `into(tungstenite)`"),
        (quote!(axum,, tungstenite), "remove this comma"),
    ] {
        let errors = errors_of(quote!(into(#list)), quote!(4001));
        assert_eq!(errors.len(), 1, "{list}: {errors:?}");
        assert!(errors[0].contains("expected the name of a crate"), "{}: {:?}", list, errors);
        assert!(errors[0].contains(help), "{}: {:?}", list, errors);
    }
}

/// What syn cannot read is the only mistake that is reported.
#[test]
fn a_syntax_error_is_alone() {
    for body in [
        quote!(A { x }),
        quote!(
            #[close(401)]
            A { x },
            #[close(401)]
            B
        ),
    ] {
        let errors = errors(crate::derive(quote!(enum E { #body })));
        assert_eq!(errors.len(), 1, "{body}: {errors:?}");
        assert!(errors[0].contains("expected"), "{}: {:?}", body, errors);
    }
}

/// A bound on the enum itself would never end, and one without a parameter is none.
#[test]
fn bounds_are_on_what_depends_on_a_parameter() {
    for (parameter, field, bound) in [
        (quote!(T), quote!(Box<I<T>>), true),
        (quote!(const N: usize), quote!(Box<I<N>>), true),
        (quote!(T), quote!(Box<E<T>>), false),
        (quote!(T), quote!(Box<Self>), false),
        (quote!(T), quote!(Box<I>), false),
        (quote!(const N: usize), quote!(Box<I>), false),
        (quote!('a), quote!(Box<I<'a>>), false),
    ] {
        let written = crate::derive(quote! {
            enum E<#parameter> {
                #[close(4001)]
                A,
                #[close(transparent)]
                B(#field),
            }
        });
        assert_eq!(written.to_string().contains("where Box <"), bound, "{parameter} {field}");
    }
}

/// What follows from a mistake is written all the same, so that no use of it is an error on top.
#[test]
fn a_key_in_a_wrong_form_counts() {
    for key in [quote!(decode = true), quote!(decode(true))] {
        let input = quote! {
            #[close(#key)]
            enum E {
                #[close(transparent)]
                A(I),
            }
        };
        let written = crate::derive(input);
        assert!(written.to_string().contains("TryFrom < __close_codes :: u16 >"), "{}", written);
        assert_eq!(errors(written).len(), 1);
    }
}

#[test]
fn a_word_in_a_wrong_form_counts() {
    for shared in [quote!(shared), quote!(shared = true), quote!(shared(A)), quote!(sharde)] {
        let input = quote! {
            enum E {
                #[close(4001)]
                A,
                #[close(4001, #shared)]
                B,
            }
        };
        let errors = errors(crate::derive(input));
        let is_right = shared.to_string() == "shared";
        assert_eq!(errors.len(), usize::from(!is_right), "{shared}: {errors:?}");
    }
    for word in [quote!(transparent = true), quote!(transparent(A)), quote!(transparant)] {
        let written = crate::derive(quote!(
            enum E {
                #[close(#word)]
                A(I),
            }
        ));
        assert!(written.to_string().contains("table_of :: < I >"), "{}: {}", word, written);
        assert_eq!(errors(written).len(), 1, "{word}");
    }
}

/// Whatever it is that a macro passes on, rustc sees but one token there.
#[test]
fn what_a_macro_passes_on_is_one_value() {
    for tokens in [
        quote!([u8; 4]),
        quote!(&'static str),
        quote!(dyn A),
        quote!(fn()),
        quote!(A<B>),
        quote!({ 4001 }),
    ] {
        let group = passed_on(tokens.clone());
        for code in [quote!(#group::LEN), quote!(<#group>::LEN), quote!(#group)] {
            let errors = errors_of(quote!(range = 4000..=4999), quote!(#code, "reason"));
            assert_eq!(errors, [""; 0], "{code}");
        }
    }
}

#[test]
fn an_empty_list_is_a_mistake() {
    for list in [quote!(into()), quote!(reconnect())] {
        assert_eq!(errors_of(list.clone(), quote!(4001)).len(), 1, "{list}");
    }
    assert_eq!(errors_of(quote!(decode), quote!(4001, meta())).len(), 1);
    for (on_enum, on_variant, help) in [
        (quote!(into = tungstenite), quote!(4001), "write `into(tungstenite)`"),
        (quote!(into = "axum"), quote!(4001), "write `into(axum)`"),
        (
            quote!(range()),
            quote!(4001),
            "takes its value after `=`\nhelp: write `range = 4100..=4199`",
        ),
        (quote!(decode), quote!(4001, reconnect()), "write `reconnect = never`"),
        (quote!(decode), quote!(4001, reconnect(now)), "write `reconnect = now`"),
    ] {
        let errors = errors_of(on_enum, on_variant);
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert!(errors[0].contains(help), "{}: {:?}", help, errors);
    }
}

/// A code is found in the way that is cheapest for the codes there are.
#[test]
fn how_a_code_is_found() {
    let even = |len: u16| (0..len).map(|index| 3000 + 2 * index).collect::<Vec<_>>();
    for (codes, way) in [
        (vec![4000], "contiguous (4000 , __from)"),
        (vec![4000, 4001, 4002], "contiguous (4000 , __from)"),
        (vec![4001, 4000], "looked_up (b\"\\x01\\x00\" , 4000 , __from)"),
        (vec![4000, 4002], "looked_up (b\"\\x00\\xff\\x01\" , 4000 , __from)"),
        (vec![4000, 4001, 4000], "looked_up (b\"\\x00\\x01\" , 4000 , __from)"),
        (vec![4000, 4000, 4001], "looked_up (b\"\\x00\\x02\" , 4000 , __from)"),
        (vec![4000, 4031], "looked_up ("),
        (vec![4000, 4032], "searched (b\"\\xa0\\x0f\\x00\\x00\\xc0\\x0f\\x01\\x00\" , __from)"),
        (even(255), "looked_up ("),
        (even(256), "searched ("),
    ] {
        let variants = codes.iter().enumerate().map(|(index, code)| {
            let name = quote::format_ident!("V{}", index);
            let code = proc_macro2::Literal::u16_unsuffixed(*code);
            let shared = codes[..index].contains(&codes[index]).then(|| quote!(, shared));
            quote!(#[close(#code #shared)] #name)
        });
        let written = crate::derive(quote!(enum E { #(#variants,)* })).to_string();
        assert!(written.contains(way), "{}: {}", way, written);
        // The frame's reason may tell variants apart.
        let is_shared = written.contains("found_frame");
        assert_eq!(is_shared, codes.len() == 3 && codes[2] != 4002, "{written}");
    }
}

#[test]
fn the_range_that_was_meant() {
    for (written, meant) in [
        ("..=4999", "3000..=4999"),
        ("..4999", "3000..=4998"),
        ("4000..5000", "4000..=4999"),
        ("4000u16..=4998", "4000..=4998"),
        ("4000f32..=4100f32", "4000..=4100"),
        ("4000 - 4100", "4000..=4100"),
        ("4100..", "4100..=4999"),
        ("4100", "4100..=4100"),
        ("(4000..4010)", "4000..=4009"),
        ("\"4000..=4010\"", "4000..=4010"),
        ("\"'\"", "4000..=4999"),
        ("b\"a\" 4100", "4100..=4100"),
        ("3000..=4999", "3000..=4999"),
        ("2999..=4000", "4000..=4999"),
        ("4000..=5000", "4000..=4999"),
        ("4010..=4000", "4000..=4999"),
        ("4010..4010", "4000..=4999"),
        ("A..=B", "4000..=4999"),
        ("4000..=4100..=4200", "4000..=4999"),
        ("", "4000..=4999"),
    ] {
        assert_eq!(crate::range::meant(written.parse().unwrap()), meant, "{written}");
    }
}

/// What stands without a key is the code, then the reason.
#[test]
fn values_without_a_key() {
    for (values, problem) in [
        (quote!("gone", code = 4001), ""),
        (quote!(code = 4001, "gone"), ""),
        (quote!(code = 4001, reason = GONE), ""),
        (quote!(like = A::B, "gone"), ""),
        (quote!(like = A::B, GONE), ""),
        (quote!(like = A::B, 4001), "`V` has two codes"),
        (quote!(4001, code = 4002), "a variant can have only one code"),
        (quote!("gone", reason = "left"), "a variant can have only one reason"),
        (quote!(4001, "gone", reason = "left"), "a variant can have only one reason"),
        (quote!(code = 4001, "gone", "left"), "a variant can have only one reason"),
        (quote!("4001", "left"), "a close code is a number, not a string"),
        (quote!("gone", 4001), "the code comes before the reason"),
        (quote!(4001, 4002), "a variant can have only one code"),
        (quote!(4001, "gone", "left"), "a variant can have only one reason"),
        (quote!(4001, "{} left", user), "a reason takes no arguments"),
        (quote!(4001, "gone", user), "only a code and a reason have no key"),
        (quote!(4001, GONE, user), "only a code and a reason have no key"),
        (quote!(4001, { GONE }, user), "only a code and a reason have no key"),
        (quote!(4001, "{user} left", user = 5), "a reason takes no arguments"),
        (quote!(4001, user = 5), "unknown key `user`"),
        (quote!(4001, "gone", reconect = never), "did you mean `reconnect`?"),
        (quote!(4001, reconnect = never, "gone"), "must come before any keys"),
    ] {
        let errors = errors_of(quote!(range = 4000..=4999), values.clone());
        assert_eq!(errors.len(), usize::from(!problem.is_empty()), "{values}: {errors:?}");
        assert!(errors.iter().all(|error| error.contains(problem)), "{}: {:?}", values, errors);
    }
    for (attr, is_misspelt) in [
        (quote!(clos(4001)), true),
        (quote!(Close("gone")), true),
        (quote!(clsoe(reconnect = never)), true),
        (quote!(r#closed(4001)), true),
        (quote!(clos), false),
        (quote!(clos = 4001), false),
        (quote!(clos('a')), false),
        (quote!(clos(other)), false),
        (quote!(other(4001)), false),
    ] {
        let errors = errors(crate::derive(quote!(enum E { #[#attr] A })));
        assert_eq!(errors.is_empty(), is_misspelt, "{attr}: {errors:?}");
    }
}

#[test]
fn the_policy_that_was_meant() {
    for (entry, problem) in [
        (quote!(4000..=4100 = never), ""),
        (quote!(4000 = never), ""),
        (quote!(_ = never), ""),
        (quote!(4000 => now), "write `4000..=4000 = now`, with plain numbers"),
        (quote!(4000..4100 => now), "write `4000..=4099 = now`, with plain numbers"),
        (quote!(4000: now), "write `4000..=4000 = now`, with plain numbers"),
        (quote!(4000 =), "write `4000..=4000 = backoff`, with plain numbers"),
        (quote!(4000 now), "write `4000..=4000 = now`, with plain numbers"),
        (quote!(_ => never), "write `_ = never`"),
        (quote!(_), "write `_ = backoff`"),
        (quote!(now), "write `4000..=4999 = now`, with plain numbers"),
        (quote!(4000 = nevr), "write `4000 = never`"),
        (quote!(_ = sometimes), "write `_ = never`, `_ = backoff` or `_ = now`"),
        (quote!(4000..=4100 = "now"), "write `4000..=4100 = now`"),
    ] {
        let errors = errors_of(quote!(reconnect(#entry)), quote!(4001));
        assert_eq!(errors.len(), usize::from(!problem.is_empty()), "{entry}: {errors:?}");
        assert!(errors.iter().all(|error| error.contains(problem)), "{}: {:?}", entry, errors);
    }
}

#[test]
fn metadata_has_keys_and_literals() {
    for (entries, problem) in [
        (quote!(a =), "expected a key and its value"),
        (quote!(a), "expected a key and its value"),
        (quote!(a = b), "metadata is a literal"),
        (quote!(a = 1.5), "metadata is a literal"),
        (quote!(a = "b"x), "metadata is a literal"),
        (quote!(a = 1u8), "an integer in metadata has no suffix"),
        (quote!(a = 9_007_199_254_740_992), "is too large"),
        (quote!(a = -9_007_199_254_740_992), "is too large"),
        (quote!(a = true, b = 1, a = 2), "metadata `a` is given twice"),
    ] {
        let errors = errors_of(quote!(decode), quote!(4001, meta(#entries)));
        assert_eq!(errors.len(), 1, "{entries}: {errors:?}");
        assert!(errors[0].contains(problem), "{}: {:?}", entries, errors);
    }
    for entries in [
        quote!(a = 9_007_199_254_740_991, b = -9_007_199_254_740_991),
        quote!(a = true, r#b = "", type = 0,),
    ] {
        let errors = errors_of(quote!(decode), quote!(4001, meta(#entries)));
        assert!(errors.is_empty(), "{}: {:?}", entries, errors);
    }
    assert!(expansion(quote!(4001, meta(a = "b"))).contains("MetaValue :: Str (\"b\")"));
}

/// In older editions these are names, and syn reads none of them unless it is raw.
#[test]
fn words_that_newer_editions_keep() {
    for (written, read) in [
        ("enum E<'async> { A(I<'dyn>) }", "enum E <'r#async > { A (I <'r#dyn >) }"),
        ("enum async { A }", "enum r#async { A }"),
        ("enum E<dyn> { A }", "enum E < r#dyn > { A }"),
        ("enum E where await: dyn { A }", "enum E where r#await : r#dyn { A }"),
        ("enum E<T: dyn> where T: A { A }", "enum E < T : r#dyn > where T : A { A }"),
        ("enum E where T: async where { }", "enum E where T : r#async where { }"),
        ("enum E where T: From<dyn A> { A }", "enum E where T : From < dyn A > { A }"),
        ("enum E where T: From<dyn ::A> { A }", "enum E where T : From < dyn :: A > { A }"),
        ("enum E { async, try, dyn }", "enum E { r#async , r#try , r#dyn }"),
        (
            "enum E { #[a] dyn { a: b }, await(c) }",
            "enum E { # [a] r#dyn { a : b } , r#await (c) }",
        ),
        ("enum E { #[a] async { } }", "enum E { # [a] r#async { } }"),
        ("enum E { A = dyn::B }", "enum E { A = r#dyn :: B }"),
        ("enum E { A = async { } }", "enum E { A = async { } }"),
        ("enum E<T: A<(dyn B)>> { A }", "enum E < T : A < (dyn B) >> { A }"),
        ("enum E { async { }, try { } }", "enum E { r#async { } , r#try { } }"),
        ("enum E where [dyn {}]: A { A }", "enum E where [r#dyn { }] : A { A }"),
        ("enum E { A { dyn: try, async: b } }", "enum E { A { r#dyn : r#try , r#async : b } }"),
        ("enum E { A(Box<dyn B>) }", "enum E { A (Box < dyn B >) }"),
        ("enum E { A(Box<dyn ?B>, dyn 'a + B) }", "enum E { A (Box < dyn ? B >, dyn 'a + B) }"),
        ("enum E { A(dyn (B)) }", "enum E { A (dyn (B)) }"),
        ("enum E { A(dyn {}) }", "enum E { A (r#dyn { }) }"),
        ("enum E { A(try (B)) }", "enum E { A (r#try (B)) }"),
        ("enum E { A(dyn [B]) }", "enum E { A (r#dyn [B]) }"),
        ("enum E { A(dyn::B) }", "enum E { A (dyn :: B) }"),
        ("enum E { A(dyn: B) }", "enum E { A (r#dyn : B) }"),
        ("enum E { A(c::dyn::B) }", "enum E { A (c :: r#dyn :: B) }"),
        ("enum E { A(dyn + B) }", "enum E { A (r#dyn + B) }"),
        ("enum E { A(b!(dyn async)) }", "enum E { A (b ! (dyn async)) }"),
        ("enum E { #[close(async)] A }", "enum E { # [close (r#async)] A }"),
        ("enum E { #[close(try as u16)] A }", "enum E { # [close (r#try as u16)] A }"),
        ("enum E { #[close(async move { })] A }", "enum E { # [close (async move { })] A }"),
        ("enum E { #[close(async { })] A }", "enum E { # [close (async { })] A }"),
        ("enum E { #[close(async || a)] A }", "enum E { # [close (async || a)] A }"),
        ("enum E { #[close(dyn::A)] A }", "enum E { # [close (r#dyn :: A)] A }"),
        ("enum E { #[close(try + 1)] A }", "enum E { # [close (r#try + 1)] A }"),
        ("enum E { A([u8; 4], [u8; N], [u8]) }", "enum E { A ([u8 ; 4] , [u8 ; N] , [u8]) }"),
        (
            "enum E { A([u8; N + 1]) }",
            "enum E { A ([u8 ; __close_codes :: expression ! { N + 1 }]) }",
        ),
        ("enum E { #[a; b + c] A }", "enum E { # [a ; b + c] A }"),
        (
            "enum E { #[a([b; c + d])] A }",
            "enum E { # [a ([b ; __close_codes :: expression ! { c + d }])] A }",
        ),
    ] {
        let tokens = written.parse::<TokenStream>().unwrap();
        assert_eq!(crate::source::prepare(tokens).to_string(), read, "{written}");
    }
}

/// What syn reads as no type goes through a macro.
#[test]
fn types_of_older_editions() {
    for (written, read) in [
        ("enum E { A(Fn()), B }", "enum E { A (__close_codes :: expression ! { Fn () }) , B }"),
        ("enum E { A(B + C, D) }", "enum E { A (B + C , D) }"),
        (
            "enum E { A { #[b] pub c: Fn(D), f: G } }",
            "enum E { A { # [b] pub c : __close_codes :: expression ! { Fn (D) } , f : G } }",
        ),
        (
            "enum E { A(pub(crate) Fn(B<C, D>), fn(F) -> G + H, I) }",
            "enum E { A (pub (crate) __close_codes :: expression ! { Fn (B < C , D >) } , \
             __close_codes :: expression ! { fn (F) -> G + H } , I) }",
        ),
        ("enum E { A(B,), }", "enum E { A (B ,) , }"),
        ("enum E { A { b } }", "enum E { A { b } }"),
        ("enum E { A = [B + C] }", "enum E { A = [B + C] }"),
    ] {
        let tokens = written.parse::<TokenStream>().unwrap();
        assert_eq!(crate::source::wrap_types(tokens).to_string(), read, "{written}");
    }
    let body = crate::source::without_body(quote!(
        struct S {
            a: u8,
        }
    ));
    assert_eq!(
        body.to_string(),
        quote!(
            struct S {}
        )
        .to_string()
    );
    let body = crate::source::without_body(quote!(struct S(u8)));
    assert_eq!(body.to_string(), quote!(struct S(u8)).to_string());
}

/// Whoever adds an integration and forgets a place is told so here.
#[test]
fn every_integration_is_tested_and_documented() {
    for file in [
        "../tests/integrations/tests/into.rs",
        "../tests/integrations/tests/hygiene.rs",
        "../runtime/src/guide/integrations.md",
    ] {
        let text = fs::read_to_string(manifest().join(file)).unwrap();
        for Shape(name, _) in SHAPES {
            assert!(text.contains(name), "{} is not in {}", name, file);
        }
    }
}

/// rustc refuses the name, but only after the derive.
#[test]
fn a_lifetime_named_self_ends() {
    let tokens = quote!(
        enum E<'Self> {
            #[close(transparent)]
            A(I<'Self>),
        }
    );
    assert!(errors(crate::derive(tokens)).is_empty());
}

#[test]
fn a_lifetime_may_be_called_as_a_module_is() {
    let tokens = quote!(
        enum E<'a> {
            #[close(transparent)]
            A(a::I<'a, 'static, Self>),
        }
    );
    let written = crate::derive(tokens).to_string();
    assert!(written.contains("a :: I < '_ , '_ , E < '_ > > > :: IS_ITSELF"), "{}", written);
}

/// What a macro passes on may hold more tokens than the field seems to have.
#[test]
fn a_group_that_is_entered_is_no_panic() {
    let field = passed_on(quote!(name: a b c));
    let tokens = quote!(
        enum E {
            #[close(4001)]
            A { #field },
        }
    );
    assert!(!errors(crate::derive(tokens)).is_empty());
}
