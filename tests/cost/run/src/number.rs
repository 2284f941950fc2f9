//! From a `u16` to an enum of 200 variants, with codes that it has.

use crate::Subjects;
use std::hint::black_box;

include!(concat!(env!("OUT_DIR"), "/enums.rs"));

/// The look-ups in one run. `run.py` divides by it.
const LOOK_UPS: usize = 1000;

macro_rules! group {
    ($subjects:ident, $module:ident) => {
        let codes: &'static [u16] = picked(&$module::CODES).leak();
        for &code in codes {
            assert_eq!(
                close_codes::CloseCodes::close_code(&$module::Derived::try_from(code).unwrap()),
                code
            );
        }
        let group = concat!("number ", stringify!($module));
        add($subjects, group, "nothing", codes, |code| code);
        add($subjects, group, "now", codes, $module::Derived::try_from);
        add($subjects, group, "by hand", codes, $module::ByHand::from_code);
        add($subjects, group, "num_enum", codes, $module::NumEnum::try_from);
        add($subjects, group, "strum", codes, $module::Strum::from_repr);
    };
}

pub fn subjects(subjects: &mut Subjects) {
    group!(subjects, contiguous);
    group!(subjects, scattered);
}

fn add<O>(
    subjects: &mut Subjects,
    group: &str,
    who: &str,
    codes: &'static [u16],
    find: impl Fn(u16) -> O + 'static,
) {
    subjects.add(group, who, codes, move |codes| {
        for &code in codes {
            black_box(find(black_box(code)));
        }
    });
}

/// The codes in random order.
fn picked(codes: &[u16]) -> Vec<u16> {
    let mut state: usize = 6455;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        codes[(state >> 33) % codes.len()]
    };
    (0..LOOK_UPS).map(|_| next()).collect()
}
