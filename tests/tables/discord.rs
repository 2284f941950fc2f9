//! Discord's gateway: every code says whether to reconnect.

use close_codes::CloseCodes;

use crate::enums::discord::GatewayClose;
use crate::published::Published;

fn published() -> Published {
    Published::new(include_str!("../data/tables/discord_gateway.json"))
}

#[test]
fn rows() {
    published().is_table(GatewayClose::CODES);
    for (row, published) in GatewayClose::CODES.iter().zip(published().codes) {
        assert_eq!(row.reason(), published.reason);
    }
}

#[test]
fn both_ways() {
    published().goes_both_ways::<GatewayClose>(|row| &row.reason);
}
