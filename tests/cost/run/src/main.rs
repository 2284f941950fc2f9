//! `list` prints what can be measured, and `run NAME TIMES` runs one of them that many times. Each passes its input and
//! output through `black_box`, and `GROUP/nothing` does only that.

mod decode;
mod encode;
mod number;

use std::env;
use std::hint::black_box;

/// Something to measure, named `GROUP/CONTESTANT`.
struct Subject {
    name: String,
    run: Box<dyn Fn(usize)>,
}

#[derive(Default)]
struct Subjects(Vec<Subject>);

impl Subjects {
    fn add<I: ?Sized, O>(
        &mut self,
        group: &str,
        who: &str,
        input: &'static I,
        work: impl Fn(&'static I) -> O + 'static,
    ) {
        let run = Box::new(move |times| {
            for _ in 0..times {
                black_box(work(black_box(input)));
            }
        });
        self.0.push(Subject { name: format!("{group}/{who}"), run });
    }
}

fn main() {
    let mut subjects = Subjects::default();
    encode::subjects(&mut subjects);
    decode::subjects(&mut subjects);
    number::subjects(&mut subjects);

    let arguments: Vec<_> = env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["list"] => subjects.0.iter().for_each(|subject| println!("{}", subject.name)),
        ["run", name, times] => {
            let named = subjects.0.iter().find(|subject| subject.name == name);
            let subject = named.expect("`list` gives the names");
            (subject.run)(times.parse().expect("TIMES is a number"));
        }
        _ => panic!("usage: list | run NAME TIMES"),
    }
}
