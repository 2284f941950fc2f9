//! The control: the closes of [`cases`](crate::cases) as they are written without this crate, with
//! a bare `u16` and `String`; and codes that this crate does not compile.

/// A close that nothing has checked.
pub(crate) struct Control {
    pub(crate) name: &'static str,
    pub(crate) code: u16,
    pub(crate) reason: String,
}

/// The same closes as [`ended`](crate::cases::ended), in the same order, then those that it cannot
/// hold.
pub(crate) fn controls() -> Vec<Control> {
    [
        ("static reason", 4001, "token expired".to_owned()),
        ("formatted reason", 4002, format!("room {} is full", 12)),
        ("empty reason", 4003, String::new()),
        ("over-long reason", 4004, "x".repeat(200)),
        ("cut in a character", 4005, "é".repeat(100)),
        ("3000", 3000, "unauthorized".to_owned()),
        ("3999", 3999, "the last registered code".to_owned()),
        ("4000", 4000, "the first private code".to_owned()),
        ("4999", 4999, "the last private code".to_owned()),
        ("nested enum", 4100, "removed by Ω".to_owned()),
        ("standard code", 1001, "restart".to_owned()),
        ("401", 401, "unauthorized".to_owned()),
        ("1005", 1005, "no status".to_owned()),
        ("1006", 1006, "abnormal".to_owned()),
        ("2999", 2999, "below the range".to_owned()),
        ("5000", 5000, "above the range".to_owned()),
    ]
    .map(|(name, code, reason)| Control { name, code, reason })
    .into()
}
