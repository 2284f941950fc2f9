//! Enums as syn cannot read them.

use proc_macro2::TokenStream;
use quote::quote;

use super::{errors, errors_of, passed_on};

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
        (
            "enum E { A(B<C, Fn()>, D) }",
            "enum E { A (__close_codes :: expression ! { B < C , Fn () > } , D) }",
        ),
        ("enum E { A = [B * C] }", "enum E { A = [B * C] }"),
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
