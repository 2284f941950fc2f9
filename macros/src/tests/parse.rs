//! What is written in an attribute.

use quote::quote;

use super::{errors, errors_of, expansion};

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
