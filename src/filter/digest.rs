//! SHA-256 of a file as it goes by. A large one is hashed on a thread of its own, because reading is
//! what an import waits for.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use sha2::{Digest as _, Sha256};

/// A file is large from so many bytes on.
const LARGE: usize = 1 << 20;
/// How many pieces wait to be hashed, so that memory is bounded.
const WAITING: usize = 4;

/// A digest in the making.
pub(crate) struct Digest {
    here: Sha256,
    length: usize,
    there: Option<Worker>,
}

struct Worker {
    full: SyncSender<Vec<u8>>,
    /// The pieces come back to be filled again.
    empty: Receiver<Vec<u8>>,
    thread: JoinHandle<Sha256>,
}

impl Digest {
    pub(crate) fn new() -> Self {
        Self { here: Sha256::new(), length: 0, there: None }
    }

    pub(crate) fn update(&mut self, bytes: &[u8]) {
        self.length = self.length.saturating_add(bytes.len());
        if self.there.is_none() && self.length > LARGE {
            self.there = Worker::start(self.here.clone());
        }
        match &self.there {
            Some(worker) => worker.update(bytes),
            None => self.here.update(bytes),
        }
    }

    /// The digest of all that went by.
    pub(crate) fn finish(&mut self) -> [u8; 32] {
        if let Some(worker) = self.there.take() {
            self.here = worker.finish();
        }
        self.here.clone().finalize().into()
    }
}

impl Worker {
    /// Goes on with what was hashed before; nothing when the system has no thread to spare.
    fn start(mut sha: Sha256) -> Option<Worker> {
        let (full, pieces) = sync_channel::<Vec<u8>>(WAITING);
        let (back, empty) = sync_channel(WAITING);
        let work = move || {
            for piece in pieces {
                sha.update(&piece);
                // Nobody may want it any more.
                let _ = back.try_send(piece);
            }
            sha
        };
        let thread = thread::Builder::new().spawn(work).ok()?;
        Some(Worker { full, empty, thread })
    }

    fn update(&self, bytes: &[u8]) {
        let mut piece = self.empty.try_recv().unwrap_or_default();
        piece.clear();
        piece.extend_from_slice(bytes);
        // The thread listens until this is dropped; `finish` hears of a panic.
        let _ = self.full.send(piece);
    }

    fn finish(self) -> Sha256 {
        drop(self.full);
        match self.thread.join() {
            Ok(sha) => sha,
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_digest_is_the_same_here_and_there() {
        let bytes: Vec<u8> = (0..=250).cycle().take(LARGE * 3 + 7).collect();
        for length in [0, 1, LARGE - 1, LARGE, LARGE + 1, bytes.len()] {
            let mut digest = Digest::new();
            bytes[..length].chunks(77_777).for_each(|piece| digest.update(piece));
            let wanted: [u8; 32] = Sha256::digest(&bytes[..length]).into();
            assert_eq!((digest.finish(), digest.finish()), (wanted, wanted), "{length}");
        }
    }
}
