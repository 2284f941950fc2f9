"""Names that a program may give to its enums, variants, fields and parameters."""

ORDINARY = """TokenExpired RoomFull Banned Kicked NotFound Outdated Busy Broken Idle Moved TooSlow TooBig
Flooded Muted Unknown Restarted Evicted Replaced Expired Locked Drained Closed Refused Denied Lost Stale
Rotated Throttled Invalid Missing Conflict Gone Quota Paused Draining Ended Full Empty First Last""".split()

# Names of the prelude and of this crate, and names a macro might generate. They must not clash with the derive's.
HOSTILE = """Some None Ok Err Option Result String Vec Box From Into TryFrom Iterator Debug Display Copy Clone
CloseCode CloseFrame CloseCodes CodeTable CodeInfo Reason Reconnect Rows Column UnknownCode Error Item Output
CODES ROWS ALL __ROWS __row __error __frame __code __reason __field_0 __close_codes __E A B C T E N V X
check_use check_code Uses Nested NestedTable table find get core std alloc macro_rules auto union default raw
r#type r#match r#fn r#impl r#ref r#const r#where r#enum r#struct r#static r#mod r#async r#loop i u16 str""".split()

# Keywords only in newer editions.
BY_EDITION = {"2015": ["gen", "async", "await", "r#try", "try", "dyn"], "2018": ["gen"], "2021": ["gen"], "2024": []}

FIELDS = "name room count limit user seconds id left right text width depth".split()
HOSTILE_FIELDS = """r#type r#match r#fn r#in f code reason frame error value key row index self_ __error __frame
__code __field_0 __reason __args args fmt formatter close_code _x _0 x r#async r#loop""".split()

LIFETIMES = ["'a", "'b", "'frame", "'error", "'de", "'__frame", "'f"]
TYPES = ["T", "U", "E", "F", "C", "Frame", "CloseCode", "__T", "S"]
CONSTS = ["N", "M", "CODES", "LEN", "__N"]

# Items in the user's module that shadow names in generated code.
SHADOWS = """
pub mod core {}
pub mod std {}
pub mod close_codes {}
pub struct Option;
pub struct Result;
pub struct Some;
pub struct Err;
pub struct String;
pub struct CloseCode;
pub struct CloseFrame;
pub struct Reason;
pub struct CodeTable;
pub trait CloseCodes {}
pub trait From {}
pub trait TryFrom {}
pub trait Into {}
pub trait Send {}
pub fn drop() {}
pub const __ROWS: u8 = 0;
pub mod __close_codes {}
macro_rules! concat { () => {} }
macro_rules! panic { () => {} }
macro_rules! unreachable { () => {} }
macro_rules! matches { () => {} }
macro_rules! format_args { () => {} }
macro_rules! module_path { () => {} }
macro_rules! assert { () => {} }
macro_rules! stringify { () => {} }
macro_rules! compile_error { () => {} }
macro_rules! env { () => {} }
""".strip().splitlines()


# As names of types, these would change the meaning of the user's own fields and codes.
NO_TYPES = {"str", "u16", "core", "std", "alloc", "T"}


class Names:
    """Hands out names of variants or types, each only once."""

    def __init__(self, rng, hostile, edition, of_types=False, without=()):
        words = list(ORDINARY)
        if hostile:
            words += HOSTILE + BY_EDITION[edition]
        if of_types:
            words = [word for word in words if word not in NO_TYPES]
        words = [word for word in words if word not in without]
        rng.shuffle(words)
        self.words, self.used = words, set()

    def next(self):
        while self.words:
            word = self.words.pop()
            if self.take(word):
                return word
        number = len(self.used)
        word = f"Variant{number}"
        self.take(word)
        return word

    def take(self, word):
        bare = unraw(word)
        if bare in self.used:
            return False
        self.used.add(bare)
        return True


def unraw(word):
    return word[2:] if word.startswith("r#") else word
