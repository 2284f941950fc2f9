//! An unreliable proxy.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::time::sleep;

/// What the proxy does to a connection.
#[derive(Clone, Copy)]
pub(crate) enum Fate {
    /// All bytes pass.
    Straight,
    /// All bytes pass, but only three at a time towards the client.
    Slow,
    /// All bytes pass, except the client's answer to the Close frame.
    Mute,
    /// The connection is cut after this many bytes from the server.
    CutDown(usize),
    /// The connection is cut after this many bytes from the client.
    CutUp(usize),
    /// The connection stays open, but nothing passes after this many bytes from the server.
    Frozen(usize),
}

impl Fate {
    /// The fates take turns. The handshake takes about 130 bytes down and 180 up. The modulus of the limit is prime, so
    /// that every fate gets every limit.
    pub(crate) fn of(number: usize) -> Self {
        let limit = number % 347;
        match number % 50 {
            0 => Self::Mute,
            25 => Self::Frozen(limit),
            other => match other % 5 {
                0 | 1 => Self::Straight,
                2 => Self::Slow,
                3 => Self::CutDown(limit),
                _ => Self::CutUp(limit),
            },
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Straight => "straight",
            Self::Slow => "slow",
            Self::Mute => "mute",
            Self::CutDown(_) => "cut down",
            Self::CutUp(_) => "cut up",
            Self::Frozen(_) => "frozen",
        }
    }

    /// Whether the connection may end without a Close frame.
    pub(crate) fn may_break(self) -> bool {
        matches!(self, Self::CutDown(_) | Self::CutUp(_) | Self::Frozen(_))
    }
}

/// The address of the proxy, and the fate of the client at each port.
#[derive(Clone)]
pub(crate) struct Proxy {
    address: SocketAddr,
    fates: Arc<Mutex<HashMap<u16, Fate>>>,
}

impl Proxy {
    /// Starts a proxy in front of the server.
    pub(crate) async fn before(server: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let proxy = Self { address: listener.local_addr()?, fates: Arc::default() };
        let fates = Arc::clone(&proxy.fates);
        tokio::spawn(async move {
            while let Ok((client, peer)) = listener.accept().await {
                let fate = fates.lock().expect("no task panics").remove(&peer.port());
                tokio::spawn(async move {
                    let server = TcpStream::connect(server).await?;
                    pass(client, server, fate.unwrap_or(Fate::Straight)).await
                });
            }
        });
        Ok(proxy)
    }

    /// Opens a connection with this fate.
    pub(crate) async fn connect(&self, fate: Fate) -> io::Result<TcpStream> {
        let socket = TcpSocket::new_v4()?;
        socket.bind((Ipv4Addr::LOCALHOST, 0).into())?;
        let port = socket.local_addr()?.port();
        self.fates.lock().expect("no task panics").insert(port, fate);
        socket.connect(self.address).await
    }
}

/// Passes bytes on in both directions, as far as the fate allows, and then closes both connections.
async fn pass(mut client: TcpStream, mut server: TcpStream, fate: Fate) -> io::Result<()> {
    let (mut from_client, mut from_server) = ([0; 1024], [0; 1024]);
    let (mut up, mut down) = (0, 0);
    let mut is_open = true;
    loop {
        tokio::select! {
            read = client.read(&mut from_client) => {
                let read = read?;
                if read == 0 {
                    return Ok(());
                }
                let limit = match fate {
                    Fate::CutUp(limit) => limit,
                    // After the handshake, the server sends only its Close frame.
                    Fate::Mute if down > 0 && from_server[0] != b'H' => up,
                    _ => usize::MAX,
                };
                let passing = read.min(limit - up);
                server.write_all(&from_client[..passing]).await?;
                up += passing;
                if passing < read && !matches!(fate, Fate::Mute) {
                    return Ok(());
                }
            }
            read = server.read(&mut from_server), if is_open => {
                let read = read?;
                let limit = match fate {
                    Fate::CutDown(limit) | Fate::Frozen(limit) => limit,
                    _ => usize::MAX,
                };
                let passing = read.min(limit - down);
                let step = if matches!(fate, Fate::Slow) { 3 } else { 1024 };
                for chunk in from_server[..passing].chunks(step) {
                    client.write_all(chunk).await?;
                    if step == 3 {
                        sleep(Duration::from_millis(1)).await;
                    }
                }
                down += passing;
                if let Fate::Frozen(_) = fate {
                    is_open = read > 0;
                } else if read == 0 || passing < read {
                    return Ok(());
                }
            }
        }
    }
}
