//! Centrifugo: the range of a code says whether to reconnect, so unknown codes have advice too.

use close_codes::CloseCodes;

use crate::enums::centrifugo::Disconnect;
use crate::published::Published;

fn published() -> Published {
    Published::new(include_str!("../data/tables/centrifugo.json"))
}

#[test]
fn rows() {
    published().is_table(Disconnect::CODES);
    for (row, published) in Disconnect::CODES.iter().zip(published().codes) {
        assert_eq!(row.reason(), published.reason);
        assert_eq!(row.reconnect(), None, "the ranges say it");
        // In the published table, the ranges and the rows agree.
        assert_eq!(self::published().reconnect(published.code), Some(published.reconnect()));
    }
}

#[test]
fn both_ways() {
    published().goes_both_ways::<Disconnect>(|row| &row.reason);
}
