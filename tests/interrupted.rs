//! What nobody asked for wrongly and goes wrong all the same: full and locked disks, programs that
//! are killed or stopped, many at once. All of it is stored, or nothing.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_macros,
    reason = "a test, which says what it skipped"
)]

mod common;

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::process::{Child, Command};
use std::time::{Duration, Instant};

use common::{Place, Ran, concern, copy, refused_untouched, table};

// --------------------------------------------------------------------- disks that are full or locked

/// A disk of two megabytes, mounted in a place and unmounted at the end.
#[cfg(target_os = "linux")]
struct Disk {
    folder: std::path::PathBuf,
}

#[cfg(target_os = "linux")]
impl Disk {
    /// Nothing, with a word about it, where mounting is not permitted.
    fn mount(place: &Place, name: &str) -> Option<Disk> {
        let disk = Disk { folder: place.path(name) };
        fs::create_dir(&disk.folder).unwrap();
        if disk.mounted(&["-t", "tmpfs", "-o", "size=2m,mode=700", "tmpfs"]) {
            return Some(disk);
        }
        println!("skipped: a small disk could not be mounted here");
        None
    }

    /// The school of a place, moved to such a disk.
    fn under(place: &Place) -> Option<Disk> {
        fs::rename(place.path("school"), place.path("moved")).unwrap();
        let disk = Disk::mount(place, "school")?;
        copy(&place.path("moved"), &disk.folder);
        Some(disk)
    }

    fn mounted(&self, how: &[&str]) -> bool {
        let mount = Command::new("mount").args(how).arg(&self.folder).output();
        mount.is_ok_and(|output| output.status.success())
    }

    /// Fills the disk but for so many KB.
    fn fill(&self, free: u64) {
        let mut filler = fs::File::create(self.folder.join("filler")).unwrap();
        while filler.write_all(&[1; 1024]).is_ok() {}
        let length = filler.metadata().unwrap().len();
        filler.set_len(length.saturating_sub(free * 1024)).unwrap();
    }

    fn make_room(&self) {
        fs::remove_file(self.folder.join("filler")).unwrap();
    }
}

#[cfg(target_os = "linux")]
impl Drop for Disk {
    fn drop(&mut self) {
        Command::new("umount").arg(&self.folder).output().ok();
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_an_incident_out_or_in_never_half() {
    let place = Place::with_school();
    place.log(&concern("The first.")).ok();
    let mut recorded = 1;
    let Some(disk) = Disk::under(&place) else { return };
    for free in [0, 24, 48, 64, 80, 96, 128, 160, 256] {
        disk.fill(free);
        let ran = place.log(&concern("One more."));
        match ran.code {
            Some(0) => recorded += 1,
            _ => drop(ran.refused(1, "")),
        }
        disk.make_room();
        assert_eq!(place.incidents().len(), recorded, "with {free} KB free");
    }
    place.chain_holds();
    assert!(recorded > 1, "it fits at last");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_a_whole_import_out() {
    let place = Place::with_school();
    let Some(disk) = Disk::under(&place) else { return };
    place.write("big.csv", noise(20_000));
    place.write("small.csv", table(100));
    place.dsl(&["import-filter-log", "small.csv"]).ok();
    for free in [200, 1000] {
        disk.fill(free);
        place.dsl(&["import-filter-log", "big.csv"]).refused(1, "the disk is full");
        disk.make_room();
        assert_eq!(place.events(), 100);
    }
    place.chain_holds();
    drop(disk);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_keeps_a_whole_school_out() {
    let place = Place::empty();
    place.cards();
    let Some(disk) = Disk::mount(&place, "disk") else { return };
    let mut founding = common::FOUNDING;
    founding[1] = "disk/school";
    for free in [0, 40, 80, 120, 160, 200] {
        disk.fill(free);
        place.run(&founding).refused(1, "the disk is full");
        disk.make_room();
        assert_eq!(fs::read_dir(&disk.folder).unwrap().count(), 0, "with {free} KB free");
    }
    place.run(&founding).ok();
}

#[cfg(target_os = "linux")]
#[test]
fn a_read_only_disk_is_left_alone() {
    let place = Place::with_school();
    let Some(disk) = Disk::under(&place) else { return };
    assert!(disk.mounted(&["-o", "remount,ro"]));
    place.write("concern.json", concern("x").to_string());
    place.write("week.csv", table(5));
    for command in [
        &["log", "--json", "concern.json"][..],
        &["import-filter-log", "week.csv"],
        // Reading casework is written down first, so it cannot be read here.
        &["incident", "list"],
    ] {
        refused_untouched(&place, 1, "the vault's files cannot be opened or written", command);
    }
    let mut founding = common::FOUNDING;
    founding[1] = "school/another";
    place.run(&founding).refused(1, "read-only");
}

// ----------------------------------------------------------------------- ended, stopped, at once

const ROWS: u32 = 40_000;

/// A log that is as large when it is stored: nothing in its addresses repeats.
fn noise(rows: u32) -> String {
    let mut state = 1_u64;
    let mut digits = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        format!("{state:016x}")
    };
    let lines = table(rows);
    let mut lines = lines.lines();
    let mut log = lines.next().unwrap().to_owned() + "\n";
    for line in lines {
        log.push_str(line);
        (0..32).for_each(|_| log.push_str(&digits()));
        log.push('\n');
    }
    log
}

/// Starts the import of a big log, and waits until so many KB of it are on the disk.
fn begun(place: &Place, kilobytes: u64) -> Child {
    let child = place.command_by("dsl", &["import-filter-log", "big.csv"]).spawn().unwrap();
    let log = place.path("school/operations.db-wal");
    let end = Instant::now() + Duration::from_secs(60);
    while fs::metadata(&log).map_or(0, |meta| meta.len()) < kilobytes * 1024 {
        assert!(Instant::now() < end, "the import never came so far");
        std::thread::sleep(Duration::from_millis(2));
    }
    child
}

#[test]
fn an_import_that_is_killed_leaves_all_or_nothing() {
    let place = Place::with_school();
    place.write("big.csv", noise(ROWS));
    for kilobytes in [0, 1, 1000, 3000, 6000] {
        let mut child = begun(&place, kilobytes);
        child.kill().unwrap();
        let status = child.wait().unwrap();
        assert_eq!(status.code(), None, "it was killed after {kilobytes} KB");
        assert_eq!(place.events(), 0, "after {kilobytes} KB");
    }
    place.chain_holds();
    let file = place.dsl(&["import-filter-log", "big.csv", "--format", "json"]).ok().imported();
    assert_eq!(
        (file["imported"].as_u64(), file["duplicate"].as_u64()),
        (Some(ROWS.into()), Some(0))
    );
    assert_eq!(place.events(), u64::from(ROWS));
    place.chain_holds();
}

#[cfg(unix)]
#[test]
fn an_import_that_is_stopped_imports_nothing() {
    use rustix::process::{Pid, Signal, kill_process};
    let place = Place::with_school();
    place.write("big.csv", noise(ROWS));
    for signal in [Signal::INT, Signal::TERM] {
        let child = begun(&place, 1000);
        kill_process(Pid::from_child(&child), signal).unwrap();
        let ran = Ran::from(child.wait_with_output().unwrap());
        ran.refused(1, "stopped. Nothing was imported.");
        assert_eq!(place.events(), 0);
    }
    place.chain_holds();
}

#[test]
fn eight_people_logging_at_once_get_forty_numbers() {
    let place = Place::with_school();
    place.write("concern.json", concern("At the same time.").to_string());
    let log = || {
        let ran = place.dsl(&["log", "--json", "concern.json"]).ok();
        ran.json()["reference"].as_str().unwrap().to_owned()
    };
    let given: Vec<String> = std::thread::scope(|scope| {
        let person = || scope.spawn(|| (0..5).map(|_| log()).collect::<Vec<_>>());
        let people: Vec<_> = (0..8).map(|_| person()).collect();
        people.into_iter().flat_map(|person| person.join().unwrap()).collect()
    });
    let different: BTreeSet<&String> = given.iter().collect();
    assert_eq!((given.len(), different.len()), (40, 40), "{given:?}");
    assert_eq!(place.incidents().iter().collect::<BTreeSet<_>>(), different);
    assert!(different.iter().all(|number| number.len() == 9 && &number[5..] <= "0040"));
    place.chain_holds();
}
