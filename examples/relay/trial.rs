//! One connection through the proxy: one side ends it, and the other reports what it saw.

use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use close_codes::{CloseCode, CloseFrame, CloseStatus, Reason};
use futures_util::{SinkExt, StreamExt};
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_websockets::{
    ClientBuilder, CloseCode as TheirCode, MaybeTlsStream, Message, ServerBuilder, WebSocketStream,
};

use crate::ending::Ending;
use crate::proxy;

/// Who ends the connection.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Side {
    Server,
    Client,
}

/// How it ends the connection.
pub(crate) enum Act {
    /// With a Close frame.
    Close(CloseFrame),
    /// With an empty Close frame.
    Empty,
    /// By closing the TCP connection.
    Vanish,
    /// With a Close frame whose code must not be sent.
    Illegal(u16),
}

pub(crate) struct Trial {
    pub(crate) by: Side,
    pub(crate) act: Act,
    /// What the other side sees.
    pub(crate) expected: Ending,
}

/// Every way to end a connection, from each side.
pub(crate) fn trials() -> Vec<Trial> {
    let longest = Reason::truncated(&"é".repeat(62));
    let frames = [
        CloseFrame::from(CloseCode::NORMAL_CLOSURE),
        CloseFrame::new(CloseCode::SERVICE_RESTART, Reason::from_static("see you")),
        CloseFrame::from_parts(4001_u16, "token expired").expect("a legal frame"),
        CloseFrame::from_parts(4999_u16, &longest).expect("a legal frame"),
        CloseFrame::from_parts(4000_u16, &"x".repeat(Reason::MAX_LEN)).expect("a legal frame"),
    ];
    let bad_gateway =
        Ending { status: CloseStatus::Received(CloseCode::BAD_GATEWAY), reason: Reason::EMPTY };
    let mut trials = Vec::new();
    for by in [Side::Server, Side::Client] {
        for frame in &frames {
            let expected =
                Ending { status: CloseStatus::Received(frame.code()), reason: *frame.reason() };
            trials.push(Trial { by, act: Act::Close(*frame), expected });
        }
        let no_status = Ending { status: CloseStatus::NoStatus, reason: Reason::EMPTY };
        trials.push(Trial { by, act: Act::Empty, expected: no_status });
        trials.push(Trial { by, act: Act::Vanish, expected: bad_gateway });
        for code in [999, 1005, 1006, 1015, 2999, 5000] {
            trials.push(Trial { by, act: Act::Illegal(code), expected: bad_gateway });
        }
    }
    trials
}

/// Connects a client to a server through the proxy, lets `by` end the connection, and returns what the other side
/// saw.
pub(crate) async fn run(by: Side, act: &Act) -> io::Result<Ending> {
    let behind = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let front = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
    let (server_address, proxy_address) = (behind.local_addr()?, front.local_addr()?);

    let proxy = async {
        let (stream, _) = front.accept().await?;
        let (_, client) = ServerBuilder::new().accept(stream).await.map_err(io::Error::other)?;
        proxy::run(client, connect(server_address).await?).await;
        io::Result::Ok(())
    };
    let server = async {
        let (stream, _) = behind.accept().await?;
        let (_, socket) = ServerBuilder::new().accept(stream).await.map_err(io::Error::other)?;
        play(socket, Side::Server, (by == Side::Server).then_some(act)).await
    };
    let client = async {
        let socket = connect(proxy_address).await?;
        play(socket, Side::Client, (by == Side::Client).then_some(act)).await
    };
    let ((), server, client) = tokio::try_join!(proxy, server, client)?;
    let seen = if by == Side::Server { client } else { server };
    Ok(seen.expect("this side has watched"))
}

async fn connect(address: SocketAddr) -> io::Result<WebSocketStream<MaybeTlsStream<TcpStream>>> {
    let uri = format!("ws://{address}/").parse().map_err(io::Error::other)?;
    let (socket, _) = ClientBuilder::from_uri(uri).connect().await.map_err(io::Error::other)?;
    Ok(socket)
}

/// One side: it acts, or it sends a message and watches how the connection ends.
async fn play<S: AsyncRead + AsyncWrite + Unpin>(
    mut socket: WebSocketStream<S>,
    side: Side,
    act: Option<&Act>,
) -> io::Result<Option<Ending>> {
    let Some(act) = act else { return watch(socket).await.map(Some) };
    // The message of the other side has arrived.
    let hello = socket.next().await.expect("a message").map_err(io::Error::other)?;
    assert_eq!(hello.as_text(), Some("hello"));
    match act {
        Act::Close(frame) => {
            let code = TheirCode::try_from(frame.code().get()).ok();
            let close = Message::close(code, frame.reason());
            socket.send(close).await.map_err(io::Error::other)?;
        }
        Act::Empty => socket.send(Message::close(None, "")).await.map_err(io::Error::other)?,
        Act::Vanish => return Ok(None),
        Act::Illegal(code) => {
            // A server does not mask its frames; a client does, here with zeros.
            let [high, low] = code.to_be_bytes();
            let frame: &[u8] = match side {
                Side::Server => &[0x88, 2, high, low],
                Side::Client => &[0x88, 0x82, 0, 0, 0, 0, high, low],
            };
            socket.get_mut().write_all(frame).await?;
        }
    }
    while let Some(Ok(_)) = socket.next().await {}
    Ok(None)
}

async fn watch<S: AsyncRead + AsyncWrite + Unpin>(
    mut socket: WebSocketStream<S>,
) -> io::Result<Ending> {
    socket.send(Message::text("hello")).await.map_err(io::Error::other)?;
    loop {
        let received = socket.next().await;
        if let Some(ending) = Ending::of(received.as_ref().map(Result::as_ref)) {
            // The answer to the Close frame is sent by the next read.
            while let Some(Ok(_)) = socket.next().await {}
            return Ok(ending);
        }
    }
}

impl fmt::Display for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Close(frame) => {
                let (status, reason) = (CloseStatus::Received(frame.code()), *frame.reason());
                f.pad(&Ending { status, reason }.to_string())
            }
            Self::Empty => f.pad("an empty Close frame"),
            Self::Vanish => f.pad("the connection is lost"),
            Self::Illegal(code) => f.pad(&format!("{code}, which must not be sent")),
        }
    }
}
