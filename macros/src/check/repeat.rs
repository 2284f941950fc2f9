//! Codes that are repeated, and what their variants must agree on.

use proc_macro2::{Ident, TokenStream};

use super::{Kind, Variant};
use crate::errors::Errors;
use crate::meta::MetaValue;
use crate::rules::{contradiction, nothing_shared, repeated};

/// A code at two places.
pub(crate) struct Repetition {
    pub(crate) message: String,
    pub(crate) variant: Ident,
    pub(crate) earlier: Ident,
    pub(crate) earlier_place: TokenStream,
    pub(crate) place: TokenStream,
}

/// Notes the index of a code in a list that is sorted by code. If an earlier one is there, it stays, and is
/// returned. An ordered map would be the same, and take much longer to compile.
pub(crate) fn first_index(
    sorted: &mut Vec<(i128, usize)>,
    code: i128,
    index: usize,
) -> Option<usize> {
    match sorted.binary_search_by_key(&code, |(code, _)| *code) {
        Ok(at) => Some(sorted[at].1),
        Err(at) => {
            sorted.insert(at, (code, index));
            None
        }
    }
}

/// Finds the codes that appear twice, among those that the macro knows.
pub(super) fn repetitions(variants: &[Variant<'_>], errors: &mut Errors) -> Vec<Repetition> {
    let mut first = Vec::with_capacity(variants.len());
    let mut repetitions = Vec::new();
    let mut all_known = true;
    for (index, variant) in variants.iter().enumerate() {
        // What has a mistake may have been meant to have any code.
        all_known &= !matches!(variant.kind, Kind::Broken);
        let Some(coded) = variant.kind.coded() else { continue };
        let Some(code) = coded.code.known else {
            all_known = false;
            continue;
        };
        let earlier = first_index(&mut first, code, index);
        let is_repeated = earlier.is_some();
        let earlier = &variants[earlier.unwrap_or(index)];
        let Some(original) = earlier.kind.coded() else { continue };
        match &coded.shared {
            _ if coded.broken => {}
            Some(word) if !is_repeated && all_known => {
                errors.at(word, nothing_shared(code).as_str());
            }
            // rustc itself refuses a repeated discriminant.
            None if is_repeated
                && !(coded.code.is_wrong || original.code.is_wrong)
                && !(coded.code.is_discriminant && original.code.is_discriminant) =>
            {
                repetitions.push(Repetition {
                    message: repeated(
                        code,
                        &earlier.original.ident.to_string(),
                        &variant.original.ident.to_string(),
                    )
                    .as_str()
                    .to_owned(),
                    variant: variant.original.ident.clone(),
                    earlier: earlier.original.ident.clone(),
                    earlier_place: original.code.place.clone(),
                    place: coded.code.place.clone(),
                });
            }
            Some(_) if is_repeated => check_agreement(variants, variant, code, errors),
            _ => {}
        }
    }
    repetitions
}

/// Refuses what a variant states if an earlier one with its code states something else: the receiver
/// sees only the code. Silence agrees with everything.
fn check_agreement(
    variants: &[Variant<'_>],
    variant: &Variant<'_>,
    code: i128,
    errors: &mut Errors,
) {
    let Some(later) = variant.kind.coded() else { return };
    let earlier = || {
        let before = variants.iter().take_while(|earlier| !core::ptr::eq(*earlier, variant));
        before.filter_map(|earlier| Some((earlier, earlier.kind.coded()?))).filter(|(_, coded)| {
            coded.code.known == Some(code) && !coded.code.is_wrong && !coded.broken
        })
    };
    let mut refuse = |place: &TokenStream, earlier: &Variant<'_>, key: &str| {
        let name = |variant: &Variant<'_>| variant.original.ident.to_string();
        errors.at(place, contradiction(code, &name(variant), &name(earlier), key).as_str());
    };
    // The first that states something counts: a later one which differs has its own error.
    if let Some(stated) = &later.reconnect {
        let mut others =
            earlier().filter_map(|(other, coded)| Some((other, coded.reconnect.as_ref()?)));
        match others.next() {
            Some((other, first)) if first.value != stated.value => {
                refuse(&stated.place, other, "reconnect");
            }
            _ => {}
        }
    }
    if let Some(stated) = &later.meta {
        let mut others = earlier().filter_map(|(other, coded)| Some((other, coded.meta.as_ref()?)));
        match others.next() {
            Some((other, first)) if !is_same_set(&first.value, &stated.value) => {
                refuse(&stated.place, other, "meta");
            }
            _ => {}
        }
    }
}

/// Whether the metadata is the same in any order. No key is there twice.
fn is_same_set(left: &[(String, MetaValue)], right: &[(String, MetaValue)]) -> bool {
    left.len() == right.len() && left.iter().all(|entry| right.contains(entry))
}
