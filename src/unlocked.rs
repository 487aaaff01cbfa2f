//! The identity of a session, in memory between its passphrase and its lock. A thread of its own
//! drops it after idle minutes and when the computer has slept, whatever the session waits for.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use zeroize::Zeroizing;

use crate::vault::identity::Identity;

/// How often the clocks are compared.
const BEAT: Duration = Duration::from_secs(1);
/// What the wall clock may gain in a beat: clocks are set right by less, sleep takes longer.
const LEAP: Duration = Duration::from_secs(5);
/// How late a beat may be: on some systems every clock runs on while the computer sleeps.
const LATE: Duration = Duration::from_secs(30);

/// How much of the stack is wiped: opening an identity goes less deep.
const STACK_PIECES: usize = 32;
const STACK_PIECE: usize = 8192;

/// A place for one identity; its clones are the same place.
#[derive(Clone)]
pub struct Unlocked {
    shared: Arc<Shared>,
}

struct Shared {
    file: PathBuf,
    state: Mutex<State>,
    changed: Condvar,
}

struct State {
    // In a box, so that moving it about leaves no copies and dropping it wipes the only one here.
    identity: Option<Box<Identity>>,
    used: Instant,
    ended: bool,
}

/// Why a session locked by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nobody did anything for as long as was agreed.
    Idle,
    /// The computer slept, or the program was held.
    Slept,
}

/// The thread that locks; it ends with this.
#[derive(Debug)]
pub struct Watch {
    unlocked: Unlocked,
    thread: Option<JoinHandle<()>>,
}

impl fmt::Debug for Unlocked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Unlocked").field("locked", &self.is_locked()).finish_non_exhaustive()
    }
}

impl Unlocked {
    /// A locked place for the identity in `file`.
    #[must_use]
    pub fn new(file: PathBuf) -> Unlocked {
        let state = State { identity: None, used: Instant::now(), ended: false };
        let shared = Shared { file, state: Mutex::new(state), changed: Condvar::new() };
        Unlocked { shared: Arc::new(shared) }
    }

    /// Whether it is the place for the identity in `file`.
    #[must_use]
    pub fn is_for(&self, file: &Path) -> bool {
        self.shared.file == file
    }

    /// The identity, unless locked.
    #[must_use]
    pub fn identity(&self) -> Option<Identity> {
        self.state().identity.as_deref().cloned()
    }

    /// Unlocks.
    pub fn put(&self, identity: Identity) {
        let mut state = self.state();
        state.identity = Some(Box::new(identity));
        state.used = Instant::now();
        self.shared.changed.notify_all();
    }

    /// Drops the identity, which wipes it.
    pub fn lock(&self) {
        self.state().identity = None;
    }

    /// Whether the identity is gone.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.state().identity.is_none()
    }

    /// Says that somebody is there.
    pub fn touch(&self) {
        self.state().used = Instant::now();
    }

    /// Locks after `limit` without a touch and when `wall`, the time of day, leaps ahead of the
    /// clock that counts only while the computer runs; then says why.
    pub fn watch(
        &self,
        limit: Duration,
        wall: impl Fn() -> DateTime<Utc> + Send + 'static,
        locked: impl Fn(Why) + Send + 'static,
    ) -> Watch {
        let unlocked = self.clone();
        let thread = thread::spawn(move || unlocked.keep_watch(limit, &wall, &locked));
        Watch { unlocked: self.clone(), thread: Some(thread) }
    }

    fn keep_watch(&self, limit: Duration, wall: &dyn Fn() -> DateTime<Utc>, locked: &dyn Fn(Why)) {
        let mut last = Beat::now(wall);
        let mut state = self.state();
        while !state.ended {
            let beat = Beat::now(wall);
            let why = if last.slept_until(beat) {
                Some(Why::Slept)
            } else {
                (state.used.elapsed() >= limit).then_some(Why::Idle)
            };
            last = beat;
            if let Some(why) = why.filter(|_| state.identity.is_some()) {
                state.identity = None;
                // A terminal that is held may take for ever to be cleared.
                drop(state);
                locked(why);
                state = self.state();
                continue;
            }
            let rest = limit.saturating_sub(state.used.elapsed());
            let rest = if state.identity.is_some() { rest.min(BEAT) } else { BEAT };
            let waited = self.shared.changed.wait_timeout(state, rest);
            state = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    // No code panics while it holds this, and a session must be able to lock in any case.
    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.unlocked.lock();
        self.unlocked.state().ended = true;
        self.unlocked.shared.changed.notify_all();
        if let Some(thread) = self.thread.take() {
            // Its panic has said what there is to say.
            thread.join().ok();
        }
    }
}

/// Overwrites what calls that have returned left on the stack below the caller: a secret that is
/// moved from place to place is wiped only where it ends.
#[inline(never)]
pub fn wipe_stack() {
    wipe(STACK_PIECES);
}

#[inline(never)]
fn wipe(pieces: usize) {
    let mut piece = Zeroizing::new([0_u8; STACK_PIECE]);
    std::hint::black_box(&mut *piece);
    if pieces > 1 {
        wipe(pieces - 1);
    }
}

/// One look at both clocks.
#[derive(Clone, Copy)]
struct Beat {
    steady: Instant,
    wall: DateTime<Utc>,
}

impl Beat {
    fn now(wall: &dyn Fn() -> DateTime<Utc>) -> Beat {
        Beat { steady: Instant::now(), wall: wall() }
    }

    fn slept_until(self, now: Beat) -> bool {
        let ran = now.steady.duration_since(self.steady);
        let most = TimeDelta::from_std(ran + LEAP).unwrap_or(TimeDelta::MAX);
        ran > BEAT + LATE || now.wall.signed_duration_since(self.wall) > most
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicI64, Ordering};
    use std::sync::mpsc::{Receiver, channel};

    use super::*;
    use crate::domain::office::Office;

    const SOON: Duration = Duration::from_secs(20);

    fn open() -> Unlocked {
        let unlocked = Unlocked::new(PathBuf::from("dsl.age"));
        unlocked.put(Identity::generate("Robin Vale", Office::Dsl).unwrap());
        unlocked
    }

    fn watched(unlocked: &Unlocked, limit: Duration) -> (Watch, Receiver<Why>) {
        let (said, says) = channel();
        let watch = unlocked.watch(limit, Utc::now, move |why| said.send(why).unwrap());
        (watch, says)
    }

    #[test]
    fn it_locks_at_the_deadline_while_nobody_asks() {
        let unlocked = open();
        let began = Instant::now();
        let (_watch, says) = watched(&unlocked, Duration::from_millis(300));
        assert!(unlocked.identity().is_some());
        assert_eq!(says.recv_timeout(SOON), Ok(Why::Idle));
        assert!(began.elapsed() >= Duration::from_millis(300));
        assert!(unlocked.is_locked() && unlocked.identity().is_none());
    }

    #[test]
    fn somebody_who_is_there_keeps_it_open() {
        let unlocked = open();
        let (_watch, says) = watched(&unlocked, Duration::from_secs(2));
        for _ in 0..30 {
            thread::sleep(Duration::from_millis(100));
            unlocked.touch();
        }
        assert!(!unlocked.is_locked(), "three seconds in use");
        assert_eq!(says.recv_timeout(SOON), Ok(Why::Idle));
    }

    #[test]
    fn it_locks_when_the_computer_has_slept() {
        let unlocked = open();
        let slept = Arc::new(AtomicI64::new(0));
        let (said, says) = channel();
        let seconds = Arc::clone(&slept);
        let wall = move || Utc::now() + TimeDelta::seconds(seconds.load(Ordering::SeqCst));
        let _watch = unlocked.watch(SOON * 60, wall, move |why| said.send(why).unwrap());
        thread::sleep(BEAT * 2);
        assert!(!unlocked.is_locked());
        slept.store(60, Ordering::SeqCst);
        assert_eq!(says.recv_timeout(SOON), Ok(Why::Slept));
        assert!(unlocked.is_locked());
        unlocked.put(Identity::generate("Robin Vale", Office::Dsl).unwrap());
        slept.store(-3600, Ordering::SeqCst);
        assert!(says.recv_timeout(BEAT * 2).is_err(), "the clock was only put back");
    }

    #[test]
    fn a_beat_that_comes_too_late_is_sleep() {
        let last = Beat::now(&Utc::now);
        let after = |steady: u64, wall: u64| Beat {
            steady: last.steady + Duration::from_secs(steady),
            wall: last.wall + Duration::from_secs(wall),
        };
        assert!(!last.slept_until(after(1, 1)) && !last.slept_until(after(20, 24)));
        assert!(last.slept_until(after(1, 7)), "only the wall clock ran on");
        assert!(last.slept_until(after(900, 900)), "both ran on, and nothing else did");
    }

    #[test]
    fn the_end_of_a_session_locks() {
        let unlocked = open();
        let (watch, says) = watched(&unlocked, SOON);
        drop(watch);
        assert!(unlocked.is_locked() && says.recv().is_err(), "the thread has ended");
    }

    #[test]
    fn debug_shows_no_secret_and_no_name() {
        let shown = format!("{:?}", open());
        assert_eq!(shown, "Unlocked { locked: false, .. }");
    }
}
