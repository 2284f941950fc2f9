//! Every client against every server, in every case, in both directions.

use std::fmt::Write as _;

use close_codes::{CloseCodes, CloseStatus};
use futures_util::future::join_all;

use crate::cases::{Ended, Left, ended, left};
use crate::client::{Client, Ending, Job};
use crate::control::controls;
use crate::page::table;
use crate::server::{Seen, Server};

/// Who closes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) enum Closer {
    Server,
    Client,
}

/// One case of one client against one server.
struct Cell {
    server: &'static str,
    client: Client,
    closer: Closer,
    problem: Option<String>,
}

/// What a client has seen of the closes that nothing has checked, in the order of [`controls`].
struct Control(Client, Vec<Ending>);

#[derive(Default)]
pub(crate) struct Matrix {
    cells: Vec<Cell>,
    controls: Vec<Control>,
}

impl Matrix {
    /// Runs all clients, side by side.
    pub(crate) async fn run(servers: &[Server], bare: &Server) -> Self {
        let runs = Client::ALL
            .map(async |client| (client, client.run(&jobs(client, servers, bare)).await));
        let mut matrix = Self::default();
        for (client, endings) in join_all(runs).await {
            println!("{}: {} connections", client.name(), endings.len());
            matrix.judge(client, endings, servers).await;
        }
        matrix
    }

    /// Adds all cells of a client.
    async fn judge(&mut self, client: Client, endings: Vec<Ending>, servers: &[Server]) {
        let mut endings = (first_id(client)..).zip(endings);
        let mut next = || endings.next().expect("one for each job");
        for server in servers {
            let mut add = |closer, name: &str, problem: Option<String>| {
                if let Some(problem) = &problem {
                    let (client, server) = (client.name(), server.name);
                    println!("FAILED {client}, {server}, {closer:?} closes, {name}: {problem}");
                }
                self.cells.push(Cell { server: server.name, client, closer, problem });
            };
            for (name, ended) in ended() {
                let (id, ending) = next();
                add(Closer::Server, name, from_server(server, &ended, id, &ending).await);
            }
            for (name, left) in left() {
                let (id, ending) = next();
                let problem = from_client(&left, &ending, server.seen(id).await);
                if !depends_on_timing(client, server) {
                    add(Closer::Client, name, problem);
                }
            }
        }
        self.controls.push(Control(client, controls().iter().map(|_| next().1).collect()));
    }

    /// How many cells have passed, and how many have not.
    pub(crate) fn total(&self) -> (usize, usize) {
        let failed = self.cells.iter().filter(|cell| cell.problem.is_some()).count();
        (self.cells.len() - failed, failed)
    }

    /// How many cases have come through, for each client and server.
    pub(crate) fn counts(&self, servers: &[Server], closer: Closer) -> String {
        let header = ["client"].into_iter().chain(servers.iter().map(|server| server.name));
        let rows = Client::ALL.into_iter().map(|client| {
            let counts = servers.iter().map(|server| {
                let cells = self.cells.iter().filter(|cell| {
                    (cell.server, cell.client, cell.closer) == (server.name, client, closer)
                });
                let (passed, all) = cells.fold((0, 0), |(passed, all), cell| {
                    (passed + usize::from(cell.problem.is_none()), all + 1)
                });
                if all == 0 { "depends on timing".to_owned() } else { format!("{passed}/{all}") }
            });
            [client.name().to_owned()].into_iter().chain(counts).collect()
        });
        let mut text = table(header, rows);
        let cases = match closer {
            Closer::Server => ended().len(),
            Closer::Client => left().len(),
        };
        let all = servers.len() * Client::ALL.len() * cases;
        let cells = self.cells.iter().filter(|cell| cell.closer == closer);
        let passed = cells.clone().filter(|cell| cell.problem.is_none()).count();
        let _ = write!(
            text,
            "\n{} servers × {} clients × {cases} cases = {all}, of which {passed} passed",
            servers.len(),
            Client::ALL.len(),
        );
        let _ = match all - cells.count() {
            0 => writeln!(text, "."),
            some => writeln!(text, " and {some} depend on timing."),
        };
        text
    }

    /// What the clients see of the closes that nothing has checked. Those that arrive at every
    /// client have no column.
    pub(crate) fn control(&self) -> String {
        let (fine, lost): (Vec<_>, Vec<_>) = (0..controls().len())
            .partition(|&index| self.controls.iter().all(|control| control.lost(index).is_none()));
        let names = |indices: &[usize]| -> Vec<_> {
            indices.iter().map(|&index| controls()[index].name).collect()
        };
        let clients = self.controls.iter().map(|control| {
            let cells = lost.iter().map(|&index| control.lost(index).unwrap_or("arrives".into()));
            [control.0.name().to_owned()].into_iter().chain(cells).collect()
        });
        let cells = lost.iter().map(|&index| with_close_codes(index).to_owned());
        let with = ["with close-codes".to_owned()].into_iter().chain(cells).collect();
        let all = self.controls.len() * controls().len();
        let losses = self
            .controls
            .iter()
            .flat_map(|control| lost.iter().filter(|&&index| control.lost(index).is_some()));
        format!(
            "{}\nThese arrive at every client: {}.\n\nOf {all} closes, the clients lose {}.\n",
            table(["client"].into_iter().chain(names(&lost)), clients.chain([with])),
            names(&fine).join(", "),
            losses.count(),
        )
    }
}

impl Control {
    /// What the client has seen in place of what was sent.
    fn lost(&self, index: usize) -> Option<String> {
        let sent = &controls()[index];
        let Ending { code, reason, clean } = &self.1[index];
        let arrives = *clean && (*code, reason) == (sent.code, &sent.reason);
        (!arrives).then(|| format!("**{code}** {reason}").trim_end().to_owned())
    }
}

/// What becomes of a control in an enum.
fn with_close_codes(index: usize) -> &'static str {
    match ended().into_iter().nth(index) {
        None => "does not compile",
        Some((_, ended)) if *ended.close_frame().reason() == *controls()[index].reason => "arrives",
        Some(_) => "arrives, cut to 123 bytes",
    }
}

/// What a client does, in the order in which its endings are checked.
fn jobs(client: Client, servers: &[Server], bare: &Server) -> Vec<Job> {
    let mut jobs = Vec::new();
    let mut ids = first_id(client)..;
    let mut next = || ids.next().unwrap_or_default();
    for server in servers {
        for task in 0..ended().len() {
            jobs.push(Job { url: server.url(next(), task), close: None });
        }
        for (_, left) in left() {
            let close = Some(left.close_frame().into_parts());
            jobs.push(Job { url: server.waiting_url(next()), close });
        }
    }
    for task in 0..controls().len() {
        jobs.push(Job { url: bare.url(next(), task), close: None });
    }
    jobs
}

/// Whether the client's Close frame may be lost, or the answer to it: each side ends the connection
/// without waiting for the other.
fn depends_on_timing(client: Client, server: &Server) -> bool {
    !client.waits() && !server.waits
}

/// The ids of a client's connections are in a range of their own.
fn first_id(client: Client) -> usize {
    (client as usize + 1) * 10_000
}

/// What is wrong with the end of a connection that the server has closed with `ended`.
async fn from_server(server: &Server, ended: &Ended, id: usize, ending: &Ending) -> Option<String> {
    let (code, reason) = ended.close_frame().into_parts();
    if *ending != (Ending { code, reason, clean: true }) {
        return Some(format!("the client has seen {ending:?}"));
    }
    if server.waits {
        let seen = server.seen(id).await;
        if !matches!(seen, Some(Seen { status: Some(CloseStatus::Received(_)), .. })) {
            return Some(format!("of the answer, the server has seen {seen:?}"));
        }
    }
    None
}

/// What is wrong with the end of a connection that the client has closed with `left`.
fn from_client(left: &Left, ending: &Ending, seen: Option<Seen>) -> Option<String> {
    if !ending.clean {
        return Some(format!("the client has seen {ending:?}"));
    }
    let frame = seen.as_ref().and_then(|seen| seen.frame);
    let decoded = frame.and_then(|frame| Left::try_from(&frame).ok());
    if frame != Some(left.close_frame()) || decoded.as_ref() != Some(left) {
        return Some(format!("the server has seen {seen:?}, and made {decoded:?} of it"));
    }
    None
}
