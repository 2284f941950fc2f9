"""Generates valid enums."""

import random
import re

from expressions import Expressions, literal
from formats import Spec, escaped, rust_string
from model import REGISTRY
from names import (BY_EDITION, CONSTS, FIELDS, HOSTILE, HOSTILE_FIELDS, LIFETIMES, NO_TYPES, SHADOWS, TYPES, Names, unraw)
from source import family
from tree import Enum, Field, Piece, Reason, Variant

# Known gaps of the derive, which are left out.
NOT_YET = {"enum __close_codes"}

RECONNECT = ["never", "backoff", "now"]
REPRS = ["u16", "u32", "u64", "i16", "i32", "i64", "usize", "isize", "u128", "i128"]
WORDS = ["room", "is full", "token", "expired at", "try later", "länger", "日本", "✓", "a\\b", 'so "quoted"', "it's", "{{x}}", "}}{{", "$5", "a\tb", "//", "#", "0"]


class Counter:
    """The discriminants that rustc assigns to variants, to avoid duplicates."""

    def __init__(self):
        self.next, self.used = 0, set()

    def is_taken(self):
        return self.next in self.used

    def add(self, discriminant):
        self.used.add(discriminant)
        self.next = discriminant + 1


class Generator:
    """Generates an enum and its nested enums. The same seed gives the same enum."""

    def __init__(self, seed, edition="2021", module="self", plain=False):
        self.rng = random.Random(seed)
        self.edition, self.module = edition, module
        # Plain enums have no hostile names and no macros.
        self.plain = plain
        self.hostile = not plain and self.chance(0.3)
        self.macro = not plain and self.chance(0.35)
        without = {"__close_codes"} if "enum __close_codes" in NOT_YET else set()
        self.type_names = Names(self.rng, self.hostile, edition, of_types=True, without=without)
        # Codes that no enum of the family uses yet.
        self.pool = list(range(3000, 5000))
        self.rng.shuffle(self.pool)
        self.items = []
        self.standard = list(REGISTRY)
        self.rng.shuffle(self.standard)
        # The list that others refer to with `like`, and its variants that are not referred to yet.
        self.lists, self.targets, self.listing = [], [], False

    def chance(self, probability):
        return self.rng.random() < probability

    def piece(self, kind, text):
        # Before edition 2024, `$e:expr` does not match such a block.
        refused = text.startswith("const {") and self.edition != "2024"
        return Piece(kind, text, through=self.macro and not refused and self.chance(0.4))

    # The enum.

    def enum(self, depth=2, want_decodable=None):
        rng = self.rng
        if depth == 2 and self.chance(0.5):
            self.list()
        name = self.type_names.next()
        enum = Enum(self.piece("ident", name), items=self.items)
        decodable = want_decodable if want_decodable is not None else self.chance(0.4)
        enum.range, pool = self.range(depth)
        kind = rng.choice(["attributes", "attributes", "discriminants", "mixed"])
        if kind != "attributes":
            enum.repr = rng.choice([*REPRS, "u16", "u16", None])
        if not decodable and not self.listing and self.chance(0.25) and kind == "attributes":
            self.parameters(enum)
        wanted = rng.choice([1, 2, 3, rng.randint(1, 10), rng.randint(1, 40)])
        if depth < 2 or self.plain:
            wanted = min(wanted, 5)
        names = Names(rng, self.hostile, self.edition)
        counter = Counter()
        for _ in range(wanted):
            variant = Variant(self.piece("ident", names.next()))
            transparent = depth > 0 and not enum.range and self.chance(0.12)
            transparent &= not counter.is_taken() and (kind == "attributes" or enum.repr is not None)
            if transparent and self.transparent(enum, variant, depth, decodable):
                counter.add(counter.next)
            else:
                self.coded(enum, variant, kind, counter, pool, decodable)
            self.docs(variant)
            enum.variants.append(variant)
        self.use_parameters(enum, pool)
        if not enum.range:
            self.share_with_nested(enum)
        if depth == 2:
            enum.lists = self.lists
        self.options(enum, depth, decodable)
        if self.hostile and depth == 2 and not any(v.inner for v in enum.variants) and not enum.parameters:
            self.shadow(enum)
        return enum

    def range(self, depth):
        if self.chance(0.85):
            return None, self.pool
        first = self.rng.randrange(3000, 4940)
        last = self.rng.randrange(first + 50, min(first + 400, 5000))
        inside = [code for code in self.pool if first <= code <= last]
        return (first, last), inside

    def take(self, pool, code=None):
        code = pool[-1] if code is None else code
        pool.remove(code)
        if pool is not self.pool:
            self.pool.remove(code)
        return code

    # Parameters.

    def parameters(self, enum):
        rng = self.rng
        lifetime = rng.choice(LIFETIMES if self.hostile else LIFETIMES[:2])
        # A field may have any enum of the family as its type, so none has the name of a parameter.
        enums = self.type_names.used
        ty = rng.choice([name for name in (TYPES if self.hostile else TYPES[:2]) if name not in enums])
        enums |= {ty} - NO_TYPES
        const = rng.choice([c for c in (CONSTS if self.hostile else CONSTS[:2]) if c != ty])
        parameters, arguments, self.generic = [], [], {}
        if self.chance(0.5):
            parameters.append(lifetime)
            arguments.append("'static")
            self.generic["lifetime"] = lifetime
        if self.chance(0.6) or not parameters:
            bound = rng.choice(["", "", ": ::std::clone::Clone", ": ::std::fmt::Debug + Sized"])
            if "lifetime" in self.generic and self.chance(0.3):
                bound = f": {lifetime}"
            default = " = u8" if self.chance(0.2) else ""
            parameters.append(f"{ty}{bound}{default}")
            arguments.append("u16")
            self.generic["type"] = ty
        if self.chance(0.4):
            default = " = 3" if "= u8" in parameters[-1] else ""
            parameters.append(f"const {const}: usize{default}")
            arguments.append("3")
            self.generic["const"] = const
        enum.parameters = ", ".join(parameters)
        enum.arguments = "<" + ", ".join(arguments) + ">"
        if "type" in self.generic and self.chance(0.2):
            enum.bounds = f" where {ty}: ::std::marker::Send"

    def use_parameters(self, enum, pool):
        """Adds a variant whose fields use every parameter."""
        if not enum.parameters:
            return
        fields = []
        if "lifetime" in self.generic:
            fields.append(Field(None, Piece("ty", f"&{self.generic['lifetime']} str"), '"lent"', ("str", "lent")))
        if "type" in self.generic:
            fields.append(Field(None, Piece("ty", self.generic["type"]), "7_u16", ("u16", 7)))
        if "const" in self.generic:
            fields.append(Field(None, Piece("ty", f"[u8; {self.generic['const']}]"), "[1, 2, 3]", None))
        variant = Variant(Piece("ident", "UsesThem"), "tuple", fields)
        variant.code = self.take(pool)
        variant.code_source = Piece("expr", str(variant.code))
        formatted = [(i, f) for i, f in enumerate(fields) if f.model]
        if formatted and self.chance(0.7):
            self.formatted(variant, formatted)
        enum.variants.append(variant)

    # Codes.

    def coded(self, enum, variant, kind, counter, pool, decodable):
        """Gives the variant a code."""
        rng = self.rng
        # rustc requires a repr if an enum has discriminants and variants with fields.
        may_have_fields = not decodable and (kind == "attributes" or enum.repr is not None)
        if kind == "discriminants" or counter.is_taken() or (kind == "mixed" and self.chance(0.5)):
            if counter.next in pool and not counter.is_taken() and self.chance(0.5):
                variant.code = counter.next
                self.take(pool, variant.code)
            else:
                free = [code for code in pool[-99:] if code not in counter.used]
                variant.code = self.take(pool, free[-1])
                variant.discriminant = self.piece("expr", self.code(enum, variant.code, enum.repr or "isize", True))
            counter.add(variant.code)
        else:
            others = [v for v in enum.variants if v.code_source is not None]
            if others and self.chance(0.12):
                variant.code, variant.shared = rng.choice(others).code, True
            elif self.standard and self.chance(0.1):
                variant.code = self.standard.pop()
            elif self.chance(0.08) and self.like(enum, variant):
                pass
            else:
                variant.code = self.take(pool)
            if variant.like is None:
                variant.code_source = self.piece("expr", self.code(enum, variant.code, "u16", False))
            if variant.code_source and variant.code_source.text[0].isdigit() and variant.code_source.text.isalnum() and self.chance(0.3):
                variant.code_source.kind = "literal"
            variant.code_keyed = variant.like is None and self.chance(0.15)
            counter.add(counter.next)
        if may_have_fields and self.chance(0.5):
            self.fields(variant)
        elif enum.repr and kind == "discriminants" and self.chance(0.2) or kind == "attributes" and self.chance(0.05):
            variant.shape = rng.choice(["tuple", "named"])
        elif may_have_fields and self.chance(0.1):
            variant.shape = rng.choice(["tuple", "named"])
        self.reason(enum, variant)
        same = [v for v in enum.variants if v.code == variant.code]
        if variant.like is None:
            self.advice(variant, same)
        variant.order = rng.random()

    def advice(self, variant, same):
        """Adds advice and metadata. Variants that share a code must not contradict each other, but may say nothing."""
        rng = self.rng
        if self.chance(0.3):
            stated = [v.reconnect for v in same if v.reconnect]
            variant.reconnect = stated[0] if stated else rng.choice(RECONNECT)
        if self.chance(0.15):
            stated = [v.meta for v in same if v.meta]
            variant.meta = rng.sample(stated[0], len(stated[0])) if stated else self.meta()

    def meta(self):
        keys = self.rng.sample(["resume", "delay_ms", "action", "r#type", "code", "x", "r#match", "reconnect"], self.rng.randint(1, 4))
        values = [("true", True), ("false", False), ("0", 0), ("-5", -5), ("9_007_199_254_740_991", 2**53 - 1), ("-9007199254740991", 1 - 2**53), ('"refresh"', "refresh"), ('"é \\"q\\" {x}"', 'é "q" {x}'), ('""', ""), ('r"a\\b"', "a\\b"), ("0x10", 16)]
        return [(key, *self.rng.choice(values)) for key in keys]

    def list(self):
        """Generates the list that the family shares."""
        child = self.child()
        child.listing = True
        self.lists.append(child.enum(0))
        self.targets += [v for v in self.lists[0].variants if not v.shared]
        self.rng.shuffle(self.targets)

    def like(self, enum, variant):
        """Lets the variant refer to one in the list."""
        if self.listing or not self.targets:
            return False
        variant.like = self.targets.pop()
        variant.code = variant.like.code
        name = self.lists[0].name.text
        path = self.rng.choice([name, name, f"self::{name}", f"{self.module}::{name}"])
        variant.like_source = self.piece("path", f"{path}::{variant.like.name.text}")
        return True

    def code(self, enum, number, ty, in_enum):
        if number < 3000:
            path = self.rng.choice(["::close_codes::", "crate::reexport::"])
            return f"{path}CloseCode::{REGISTRY[number]}"
        if self.chance(0.4):
            return literal(number, self.rng, ty) if self.chance(0.4) else str(number)
        this = None
        bare_name = enum.name.text
        if not enum.parameters:
            this = bare_name
        maker = Expressions(self.rng, self.items, ty, self.edition, self.module, this)
        if self.chance(0.3):
            return maker.atom(number)
        text = maker.make(number, self.rng.randint(1, 3))
        if in_enum and text.startswith("{") and text.endswith("}"):
            # rustc itself warns about unnecessary braces there.
            text = f"0 + {text}"
        return text

    # Fields and reasons.

    def fields(self, variant):
        rng = self.rng
        variant.shape = rng.choice(["tuple", "named"])
        words = FIELDS + (HOSTILE_FIELDS if self.hostile else [])
        if self.hostile:
            words = words + BY_EDITION[self.edition]
        names = rng.sample(words, rng.randint(1, 4))
        used = set()
        for name in names:
            if unraw(name) in used:
                continue
            used.add(unraw(name))
            ty, value, model = self.field_type()
            name = self.piece("ident", name) if variant.shape == "named" else None
            variant.fields.append(Field(name, self.piece("ty", ty), value, model))

    def field_type(self):
        rng = self.rng
        pick = rng.random()
        if pick < 0.45:
            ty = rng.choice(["u8", "u16", "u32", "u64", "i8", "i32", "i64", "usize", "u128"])
            low = -128 if ty[0] == "i" else 0
            number = rng.randint(low, rng.choice([9, 127]))
            return rng.choice([ty, f"::std::primitive::{ty}"]) if not self.plain else ty, f"{number}", (ty, number)
        if pick < 0.7:
            text = rng.choice(["lobby", "ünï", "a b", "", 'q"q', "日本語" * rng.choice([1, 30]), "x" * rng.choice([3, 200])])
            quoted = rust_string(text)
            ty, value = rng.choice(
                [
                    ("&'static str", quoted),
                    ("::std::string::String", f"{quoted}.to_owned()"),
                    ("::std::boxed::Box<str>", f"{quoted}.into()"),
                    ("::std::borrow::Cow<'static, str>", f"{quoted}.into()"),
                    ("::std::boxed::Box<::std::string::String>", f"::std::boxed::Box::new({quoted}.to_owned())"),
                ]
            )
            return ty, value, ("str", text)
        if pick < 0.78:
            return rng.choice([("bool", "true", ("bool", "true")), ("char", "'é'", ("char", "é"))])
        return rng.choice(
            [
                ("[u8; { const X: usize = 2; X }]", "[1, 2]", ("debug", "[1, 2]")),
                ("[u8; 2]", "[1, 2]", ("debug", "[1, 2]")),
                ("[u8; if 1 < 2 { 2 } else { 3 }]", "[1, 2]", ("debug", "[1, 2]")),
                ("(u8, char)", "(1, 'c')", ("debug", "(1, 'c')")),
                ("()", "()", ("debug", "()")),
                ("::std::option::Option<u8>", "::std::option::Option::Some(3)", ("debug", "Some(3)")),
                ("::std::vec::Vec<(u8, u8)>", "vec![(1, 2)]", ("debug", "[(1, 2)]")),
                ("::std::boxed::Box<dyn Fn(u8) -> u8>", "::std::boxed::Box::new(|x| x)", None),
                ("fn(u8) -> u8", "|x| x", None),
                ("::std::marker::PhantomData<fn() -> [u8]>", "::std::marker::PhantomData", None),
                ("*const u8", "::std::ptr::null()", None),
                ("<u8 as ::std::ops::Add>::Output", "5", None),
                ("for<'x> fn(&'x str) -> &'x str", "|x| x", None),
            ]
        )

    def reason(self, enum, variant):
        rng = self.rng
        # A formatted reason cannot be taken over, so give one.
        pick = 0.8 if variant.like and not variant.like.is_static() else rng.random()
        formattable = [(i, f) for i, f in enumerate(variant.fields) if f.model]
        if pick < 0.25:
            return
        if formattable and pick < 0.75:
            self.formatted(variant, formattable)
        elif pick < 0.85 or (self.plain and pick < 0.9):
            # A literal cannot be mistaken for a code.
            parts = [self.text()]
            variant.reason = Reason("static", self.string(parts[0]), parts=parts, template=parts[0])
        elif pick < 0.95:
            self.constant_reason(variant)
        else:
            variant.reason = Reason("display", parts=["shown " + variant.name.text + "é" * rng.choice([0, 80])])
            return
        variant.reason.keyed = self.chance(0.2) or (variant.discriminant_counts() and variant.reason.kind == "const")

    def text(self):
        words = [self.rng.choice(WORDS) for _ in range(self.rng.randint(0, 5))]
        return " ".join(words)

    def string(self, template, kind="literal"):
        """A literal for the text, in any form."""
        forms = [rust_string(template)]
        if "\t" not in template:
            forms += [f'r#"{template}"#']
            if '"' not in template:
                forms.append(f'r"{template}"')
        at = template.find(" ")
        if at >= 0 and template[at + 1 : at + 2].isalnum():
            forms.append('"' + escaped(template[:at]) + " \\\n            " + escaped(template[at + 1 :]) + '"')
        forms.append('"' + "".join(f"\\u{{{ord(c):x}}}" if self.chance(0.2) else escaped(c) for c in template) + '"')
        return self.piece("literal" if self.chance(0.5) else "expr", self.rng.choice(forms))

    def constant_reason(self, variant):
        text = self.text().replace("{{", "{").replace("}}", "}")
        quoted = rust_string(text)
        name = f"R{len(self.items)}"
        self.items.append(f"pub const {name}: &'static str = {quoted};")
        source = self.rng.choice(
            [name, f"self::{name}", f"concat!({quoted}, \"\")", f"[{quoted}, \"\"][0]", f"if true {{ {name} }} else {{ \"\" }}", f"{{ let r = {name}; r }}"]
        )
        if self.hostile:
            source = name
        doubled = text.replace("{", "{{").replace("}", "}}")
        variant.reason = Reason("const", self.piece("expr", source), parts=[doubled], template=doubled)

    def formatted(self, variant, formattable):
        rng = self.rng
        parts, template = [], ""
        counts = [(i, f) for i, f in enumerate(variant.fields) if f.model and f.model[0] == "usize" and f.model[1] < 20]
        for _ in range(rng.randint(1, 3)):
            text = rng.choice(["", "room ", " is {{full}} ", "é ", ": "])
            index, field = rng.choice(formattable)
            spec, count_values = self.spec(variant, field, counts)
            name = self.placeholder(variant, index)
            colon = ":" if spec.text() or self.chance(0.1) else ""
            parts += [text, (index, spec, count_values)]
            template += text + "{" + name + colon + spec.text() + "}"
        variant.reason = Reason("formatted", self.string(template), parts=parts, template=template)

    @staticmethod
    def placeholder(variant, index):
        field = variant.fields[index]
        return str(index) if field.name is None else unraw(field.name.text)

    def spec(self, variant, field, counts):
        """A format spec that the type supports, and the values of its counts."""
        rng = self.rng
        ty, spec, values = field.model[0], Spec(), {}
        if ty == "debug":
            spec.kind = "?"
            return spec, values
        if self.chance(0.5):
            return spec, values
        if ty == "str" and self.chance(0.3):
            spec.kind = "?"
            return spec, values
        if self.chance(0.5):
            spec.align = rng.choice("<^>")
            spec.fill = rng.choice(["", " ", "*", "é", "0", "{", "}", "-", ":", "#"])
        if ty not in ("str", "bool", "char"):
            spec.sign = rng.choice(["", "", "+"])
            spec.kind = rng.choice(["", "", "x", "X", "o", "b", "?", "x?", "X?"])
            if spec.kind.strip("?"):
                spec.alternate = rng.choice(["", "#"])
            spec.zero = rng.choice(["", "", "0"])
        if self.chance(0.6):
            spec.width, values["width"] = self.count(variant, counts)
        if ty == "str" and self.chance(0.3):
            spec.precision, values["precision"] = self.count(variant, counts)
        return spec, values

    def count(self, variant, counts):
        if counts and self.chance(0.6):
            index, field = self.rng.choice(counts)
            return self.placeholder(variant, index) + "$", field.model[1]
        number = self.rng.randint(1, 20)
        return str(number), number

    # Transparent variants.

    def transparent(self, enum, variant, depth, decodable):
        rng = self.rng
        inner = rng.choice(["enum", "enum", "enum", "CloseCode", "AppCode", "CloseFrame", "itself", "hand"])
        if decodable and inner in ("CloseFrame", "itself", "hand"):
            inner = "CloseCode"
        if inner in ("CloseCode", "AppCode", "CloseFrame"):
            ty, inner_value = f"::close_codes::{inner}", inner
        elif inner == "hand":
            name = f"H{len(self.items)}"
            self.items.append(
                f"pub struct {name}; impl ::close_codes::CloseCodes for {name} {{ fn close_code(&self) -> ::close_codes::CloseCode {{ ::close_codes::CloseCode::POLICY_VIOLATION }} "
                f"fn close_reason(&self) -> ::close_codes::Reason {{ ::close_codes::Reason::from_static(\"by hand\") }} }}"
            )
            ty, inner_value = name, f"hand {name}"
        elif inner == "itself":
            # Only after another variant, so that values are finite.
            if not [v for v in enum.variants if v.is_coded()] or enum.parameters:
                return False
            ty = rng.choice(["::std::boxed::Box<Self>", f"::std::boxed::Box<{enum.name.text}>", "::std::rc::Rc<Self>", "::std::sync::Arc<Self>"])
            inner_value = "itself"
        else:
            child = self.child().enum(depth - 1, True if decodable else None)
            enum.children.append(child)
            inner_value = child
            plain_type = child.name.text + child.arguments
            forms = [plain_type, plain_type]
            alias = f"A{len(self.items)}"
            if self.chance(0.3):
                self.items.append(f"pub type {alias} = {plain_type};")
                forms = [alias, f"self::{alias}"]
            if not decodable:
                forms += [f"::std::boxed::Box<{plain_type}>", f"::std::sync::Arc<{plain_type}>", f"::std::rc::Rc<{plain_type}>", f"&'static {plain_type}"]
            ty = rng.choice(forms)
        variant.inner = inner_value
        variant.shape = rng.choice(["tuple", "tuple", "named"])
        name = self.piece("ident", rng.choice(FIELDS)) if variant.shape == "named" else None
        variant.fields = [Field(name, self.piece("ty", ty), "")]
        return True

    def share_with_nested(self, enum):
        """Gives a variant the code of a variant in a nested enum."""
        shared = [v for v in enum.variants if v.shared] + [v for v in enum.variants if v.like]
        for outer in [v for v in enum.variants if hasattr(v.inner, "variants")]:
            inner = [v.code for v in outer.inner.variants if v.is_coded() and not v.like and not v.code < 3000]
            own = [v for v in enum.variants if v.code_source and not v.shared and v.code >= 3000]
            own = [v for v in own if v.code not in {other.code for other in shared} and not v.reconnect and not v.meta]
            own = [v for v in own if not v.nested_code and v.name.text != "UsesThem"]
            if inner and own and self.chance(0.3):
                variant = self.rng.choice(own)
                variant.code = self.rng.choice(inner)
                variant.code_source.text = str(variant.code)
                variant.code_source.kind = "expr"
                variant.nested_code = outer.shared = True

    def child(self):
        """A generator for an enum nested in this one, of the same family."""
        child = object.__new__(Generator)
        child.__dict__.update(self.__dict__)
        child.hostile = False
        return child

    # The attributes of the enum.

    def options(self, enum, depth, decodable):
        rng = self.rng
        if decodable and any(v.inner is not None for v in enum.variants):
            enum.decode = True
        elif enum.is_decodable() and self.chance(0.1):
            enum.decode = True
        if self.chance(0.3):
            self.policy(enum)
        if self.chance(0.15):
            enum.into = True
        if self.chance(0.1):
            enum.crate = rng.choice(["crate::reexport", "::close_codes"])
        if self.chance(0.1) and enum.repr is None and not enum.parameters and all(not v.fields for v in enum.variants):
            enum.derives.append("::std::clone::Clone")
        if self.chance(0.3):
            enum.docs.append("/// The enum.")
        if depth == 2 and self.chance(0.3):
            enum.visibility = self.piece("vis", rng.choice(["pub", "pub(crate)", "pub(in crate)"]))
        if self.chance(0.1):
            enum.junk.append("#[non_exhaustive]")

    def policy(self, enum):
        rng = self.rng
        bounds = sorted(rng.sample(range(3000, 5000), 2 * rng.randint(1, 3)))
        ranges = list(zip(bounds[::2], bounds[1::2]))
        if self.chance(0.5):
            ranges += rng.choice([[(1000, 1003), (1005, 1006)], [(1005, 1015)], [(1006, 1006), (1011, 1014)], [(1015, 1015)]])
        if self.chance(0.3):
            ranges = [(first, first) for first, _ in ranges]
        enum.policy = [(a, b, rng.choice(RECONNECT)) for a, b in ranges]
        rng.shuffle(enum.policy)
        if self.chance(0.4):
            enum.rest = rng.choice(RECONNECT)

    def docs(self, variant):
        rng = self.rng
        if self.chance(0.6):
            return
        lines = [rng.choice(["The room.", "A `code`.", "Say \"no\" \\ {x}.", "", "  indented", "日本 ✓", "* star", "1 < 2 && a | b"]) for _ in range(rng.randint(1, 3))]
        lines[0] = lines[0].strip() or "First."
        text = "\n".join(lines).strip()
        form = rng.random()
        if form < 0.6:
            variant.docs = [f"/// {line}".rstrip() for line in lines]
        elif form < 0.7:
            text = lines[0]
            variant.docs = [f"/** {text} */"]
        elif form < 0.8:
            variant.docs = [f"#[doc = {rust_string(text)}]"]
        elif form < 0.9 and not self.hostile:
            variant.docs = [f"#[doc = concat!({rust_string(text)}, \"!\")]"]
            text += "!"
        else:
            variant.docs = ["/**"] + [f" * {line}".rstrip() for line in lines] + [" */"]
        if self.chance(0.15):
            variant.docs.insert(0, rng.choice(["#[doc(hidden)]", '#[doc(alias = "x")]', "#[allow(unused)]", "#[cfg(all())]"]))
        variant.doc = text
        if self.chance(0.1):
            variant.attribute = "cfg_attr"

    def shadow(self, enum):
        own = {unraw(each.name.text) for each in enum.lists + family(enum)}
        source = repr(enum)
        for item in self.rng.sample(SHADOWS, self.rng.randint(0, 8)):
            word = re.match(r"(?:pub )?\w+!? (\w+)", item)[1]
            if word not in own and f"{word}!" not in source:
                self.items.append(item)
