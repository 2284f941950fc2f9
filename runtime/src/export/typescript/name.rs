//! The names of rows, each different.

use crate::list::{CodeInfo, CodeTable};

/// The name of a row in the object of names. If an earlier row has the same name for another code, it is prefixed
/// with the name of its enum. If that name is taken too, its code is appended.
#[derive(Clone, Copy)]
pub(super) struct Name {
    prefix: &'static str,
    variant: &'static str,
    code: Option<u16>,
}

impl Name {
    pub(super) fn new(table: &CodeTable, row: CodeInfo) -> Self {
        let plain = Self { prefix: "", variant: row.name(), code: None };
        let index = rows(table).position(|(other, _)| other == row).unwrap_or_default();
        let first = rows(table).find(|(other, _)| other.name() == row.name());
        if first.is_none_or(|(first, _)| first.code() == row.code()) {
            return plain;
        }
        let prefix = table.place(index).map_or("", |(_, type_name)| short(type_name));
        let prefixed = Self { prefix, ..plain };
        let is_taken = prefix.is_empty()
            || rows(table).any(|(other, type_name)| {
                prefixed.is(other.name())
                    || other.code() != row.code()
                        && other.name() == row.name()
                        && short(type_name) == prefix
            });
        if is_taken { Self { code: Some(row.code().get()), ..prefixed } } else { prefixed }
    }

    fn is(self, name: &str) -> bool {
        self.prefix.chars().chain(self.variant.chars()).eq(name.chars())
    }

    pub(super) fn chars(self) -> impl Iterator<Item = char> + Clone {
        // The code has four digits, which begin at this power of ten.
        let digits = self.code.into_iter().flat_map(|code| {
            [1000, 100, 10, 1].map(|power| char::from_digit(u32::from(code / power % 10), 10))
        });
        self.prefix.chars().chain(self.variant.chars()).chain(digits.flatten())
    }
}

/// The rows as they are exported, with the full names of their enums.
fn rows(table: &CodeTable) -> impl Iterator<Item = (CodeInfo, &'static str)> {
    let type_names = (0..).map_while(|index| table.place(index)).map(|(_, type_name)| type_name);
    table.iter().zip(type_names)
}

/// The last part of a path.
fn short(type_name: &'static str) -> &'static str {
    type_name.rsplit("::").next().unwrap_or_default()
}
