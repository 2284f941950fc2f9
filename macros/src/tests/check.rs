//! What codes, ranges and variants mean together.

use quote::quote;
use syn::{parse_quote, DeriveInput};

use super::{errors, errors_of};

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
