//! Compares an enum with the table that its owners publish.

use std::fmt::Debug;

use close_codes::{CloseCode, CloseCodes, CloseFrame, CodeInfo, CodeTable, Reconnect, UnknownCode};
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Published {
    #[serde(default)]
    pub(crate) ranges: Vec<Range>,
    pub(crate) codes: Vec<Row>,
}

#[derive(Deserialize)]
pub(crate) struct Range {
    from: u16,
    to: Option<u16>,
    meaning: String,
}

#[derive(Deserialize)]
pub(crate) struct Row {
    pub(crate) code: u16,
    pub(crate) name: String,
    /// The reason. In the graphql-ws table, it has `<placeholders>` and a remark about them.
    pub(crate) reason: String,
    #[serde(default)]
    pub(crate) description: String,
    reconnect: bool,
}

impl Published {
    pub(crate) fn new(json: &str) -> Self {
        serde_json::from_str(json).unwrap()
    }

    pub(crate) fn find(&self, code: u16) -> Option<&Row> {
        self.codes.iter().find(|row| row.code == code)
    }

    /// The table's advice for any code, known or not.
    pub(crate) fn reconnect(&self, code: u16) -> Option<Reconnect> {
        let range = self
            .ranges
            .iter()
            .find(|range| (range.from..=range.to.unwrap_or(u16::MAX)).contains(&code));
        match range {
            Some(range) if range.meaning.ends_with("reconnect") => Some(Reconnect::Backoff),
            Some(range) if range.meaning.ends_with("terminal") => Some(Reconnect::Never),
            Some(range) => panic!("{}", range.meaning),
            None => self.find(code).map(Row::reconnect),
        }
    }

    /// Compares the rows in order: code, name, description, and what to do next.
    pub(crate) fn is_table(&self, table: CodeTable) {
        assert_eq!(table.len(), self.codes.len());
        for (row, published) in table.iter().zip(&self.codes) {
            assert_eq!(row.code().get(), published.code);
            assert_eq!(row.name(), published.name);
            assert_eq!(row.doc(), published.description);
            assert_eq!(table.reconnect_for(row.code().into()), Some(published.reconnect()));
            assert_eq!(table.find(row.code()), Some(row));
        }
        for code in (1000..=4999).filter_map(|code| CloseCode::new(code).ok()) {
            if code.is_application() {
                assert_eq!(table.reconnect_for(code.into()), self.reconnect(code.get()), "{code}");
            } else {
                assert_eq!(table.reconnect_for(code.into()), code.reconnect(), "{code}");
            }
        }
    }

    /// Decodes every number, and the codes of the table in every form, and encodes the results again.
    pub(crate) fn goes_both_ways<E>(&self, reason: fn(&Row) -> &str)
    where
        E: CloseCodes + Into<CloseFrame> + Copy + Debug + PartialEq,
        E: TryFrom<u16, Error = UnknownCode> + TryFrom<CloseCode, Error = UnknownCode>,
        E: for<'a> TryFrom<&'a CloseFrame, Error = UnknownCode>,
    {
        for number in 0..=u16::MAX {
            let Some(row) = self.find(number) else {
                assert_eq!(E::try_from(number).map_err(UnknownCode::get), Err(number));
                if let Ok(code) = CloseCode::new(number) {
                    assert_eq!(E::try_from(code).map_err(UnknownCode::get), Err(number));
                    let frame = CloseFrame::from(code);
                    assert_eq!(E::try_from(&frame).map_err(UnknownCode::get), Err(number));
                }
                continue;
            };
            let error = E::try_from(number).unwrap();
            assert_eq!(format!("{error:?}"), row.name);
            assert_eq!(E::try_from(CloseCode::new(number).unwrap()), Ok(error));

            let payload = payload(number, reason(row));
            let sent: CloseFrame = error.into();
            assert_eq!(*sent.payload(), *payload, "{error:?}");
            let frame = CloseFrame::decode(&payload).unwrap().unwrap();
            assert_eq!(E::try_from(&frame), Ok(error));

            assert_eq!(error.reconnect(), Some(row.reconnect()), "{error:?}");
            assert_eq!(error.info().map(CodeInfo::name), Some(&*row.name));
        }
    }
}

impl Row {
    pub(crate) fn reconnect(&self) -> Reconnect {
        if self.reconnect { Reconnect::Backoff } else { Reconnect::Never }
    }
}

/// The payload of a Close frame (RFC 6455 §5.5.1).
pub(crate) fn payload(code: u16, reason: &str) -> Vec<u8> {
    [&code.to_be_bytes(), reason.as_bytes()].concat()
}
