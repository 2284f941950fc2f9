//! Enums in the block of a constant, with or without a name, and nested in such blocks.

use ::core::option::Option::{None, Some};
use ::renamed::CloseCodes;

/// The code of an enum that is only visible inside.
pub const NAMED: u16 = {
    #[derive(CloseCodes)]
    #[close(crate = ::renamed)]
    enum Inside {
        #[close(4001 + OFFSET)]
        Only,
    }

    const OFFSET: u16 = 1;

    _ = Inside::Only;
    match <Inside as CloseCodes>::CODES.get(0) {
        Some(row) => row.code().get(),
        None => 0,
    }
};

const _: () = {
    #[derive(CloseCodes)]
    #[close(crate = ::renamed)]
    enum Inside {
        #[close(4001 + 1)]
        Computed,
        #[close(4001)]
        Numbered,
    }

    _ = [Inside::Computed, Inside::Numbered];
    const {
        #[derive(CloseCodes)]
        #[close(crate = ::renamed, decode)]
        enum Deeper {
            #[close(4002 + 1, "deeper")]
            Computed,
            #[close(transparent)]
            Nested(Inside),
        }

        _ = [Deeper::Computed, Deeper::Nested(Inside::Numbered)];
    }
};

#[cfg(test)]
mod tests {
    #[test]
    fn named() {
        ::core::assert_eq!(super::NAMED, 4002);
    }
}
