//! Format strings.

use quote::quote;
use syn::parse_quote;

use super::errors_of;

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
