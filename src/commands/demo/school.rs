//! Making the invented school: people, a term of incidents, reviews, filter logs.

use std::path::Path;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use chrono_tz::Tz;

use super::casework::{WORKED_ON, begin, end};
use super::{agreements, registers};
use crate::cli::Global;
use crate::commands::init::refuse_unsuitable;
use crate::commands::{log, open, writing};
use crate::context::Context;
use crate::demo::{self, DemoError};
use crate::domain::concern::{Concern, Involved};
use crate::domain::incident::Closing;
use crate::domain::moment::Moment;
use crate::domain::office::Office;
use crate::domain::reference::{Reference, Series};
use crate::domain::role::{AreaOfRisk, DeviceOwner, Intent, Part, Role, Site};
use crate::domain::submission::Sender;
use crate::error::Error;
use crate::files;
use crate::founding::{Founder, Founding, found, write_new};
use crate::school::School;
use crate::store::roll::{self, Changes};
use crate::store::{books, reviews, trainings};
use crate::vault::identity::{Card, Identity};
use crate::vault::{Vault, VaultKind};

/// The pack that the invented school uses.
const POLICY: &str = "st-jeromes";
/// How many school days the first filter log covers.
const LOG_DAYS: u32 = 10;

/// Whose keys are left in the school beside the founder's.
const KEYS: [(&str, Office); 6] = [
    ("deputy.key", Office::DeputyDsl),
    ("technician.key", Office::Technician),
    ("teacher.key", Office::Staff),
    ("service.key", Office::Service),
    ("head.key", Office::HeadTeacher),
    ("chair.key", Office::ChairOfGovernors),
];

/// What the walk needs to know.
pub(super) struct Made {
    pub(super) name: String,
    pub(super) walk_at: DateTime<Utc>,
}

/// Makes the school in a folder that is empty or not there.
pub(super) fn make(context: &Context, folder: &Path, year: bool) -> Result<Made, Error> {
    let path = context.path(folder);
    refuse_unsuitable(&path)?;
    let invented = demo::school()?;
    let now = context.now();
    let zone = chrono_tz::Europe::London;
    let local = now.with_timezone(&zone);
    let mut incidents = if year { demo::earlier_incidents(local)? } else { Vec::new() };
    incidents.extend(demo::incidents(local)?);
    // The vaults are older than their first record, or the chain would show a clock set back.
    let first = incidents.first().map_or(now, |incident| incident.recorded.to_utc());
    let founded_at = first - Duration::days(1);
    let identity = path.join("keys").join("dsl.key");
    let global =
        Global { school: Some(path.clone()), identity: Some(identity), ..Global::default() };
    let context = context.step(&global);
    found_school(
        &context.at(founded_at),
        &path,
        &invented,
        founded_at.with_timezone(&zone).date_naive(),
    )?;
    let school = School::read(&path)?;
    record_incidents(&context, &school, incidents)?;
    registers::record(&context, &school, local)?;
    record_reviews(&context, &school, local)?;
    record_people(&context, &school, local, year)?;
    if year {
        write_books(&context, &school, local)?;
    }
    agreements::record(&context, &school, local)?;
    send_concern(&context, &school, local)?;
    write_logs(&path, local.date_naive(), year)?;
    write_concern(&path, local)?;
    Ok(Made { name: invented.name.clone(), walk_at: now })
}

fn found_school(
    context: &Context,
    path: &Path,
    invented: &demo::School,
    since: NaiveDate,
) -> Result<(), Error> {
    let mut keys: Vec<(&str, Identity)> = Vec::new();
    for (file, office) in KEYS {
        let name = match office {
            Office::Service => "Scheduled runs",
            _ => invented.holder(office)?,
        };
        keys.push((file, Identity::generate(name, office)?));
    }
    let members: Vec<Card> = keys.iter().map(|(_, identity)| identity.card()).collect();
    let founding = Founding {
        folder: path.to_owned(),
        name: invented.name.clone(),
        policy: POLICY.to_owned(),
        demo: true,
        since,
        holders: invented.holders.iter().map(|h| (h.office, h.name.clone())).collect(),
        members,
        identities: Vec::new(),
        service_key: None,
    };
    let founder = Founder::bare(context, invented.holder(Office::Dsl)?, Office::Dsl)?;
    let made = found(context, founding, founder)?;
    for (file, identity) in keys {
        let written = identity
            .to_key_file()
            .map_err(Error::from)
            .and_then(|content| write_new(&path.join("keys").join(file), content.as_bytes()));
        if let Err(error) = written {
            made.undo();
            return Err(error);
        }
    }
    Ok(())
}

// In the order of time: an incident that ends after the next is recorded is closed after it.
fn record_incidents(
    context: &Context,
    school: &School,
    incidents: Vec<demo::DemoIncident>,
) -> Result<(), Error> {
    let post = log::Post::open(school, None, context.today(school)?)?;
    let mut casework = open(school, VaultKind::Casework, &context.identity()?)?;
    let head = by(context, school, "head.key").identity()?;
    let mut staff = open(school, VaultKind::Staff, &head)?;
    let mut endings: Vec<Ending> = Vec::new();
    for incident in incidents {
        let (before, later) =
            endings.into_iter().partition(|ending| ending.at <= incident.recorded);
        endings = later;
        close(&mut casework, &mut staff, before)?;
        let then = context.at(incident.recorded.to_utc());
        let series = post.series(&incident.concern, None);
        let vault = if series == Series::Casework { &mut casework } else { &mut staff };
        let case = log::record(&then, school, vault, incident.concern)?;
        begin(vault, &case, incident.recorded)?;
        if let Some(closing) = incident.closing {
            let at = incident.ended.unwrap_or(incident.recorded + WORKED_ON);
            endings.push(Ending { at, reference: case.incident.reference, closing });
        }
    }
    close(&mut casework, &mut staff, endings)
}

/// An incident that is to be closed.
struct Ending {
    at: DateTime<Tz>,
    reference: Reference,
    closing: Closing,
}

fn close(casework: &mut Vault, staff: &mut Vault, mut endings: Vec<Ending>) -> Result<(), Error> {
    endings.sort_by_key(|ending| ending.at);
    for Ending { at, reference, closing } in endings {
        let of_casework = reference.series() == Series::Casework;
        end(if of_casework { casework } else { staff }, reference, at, closing)?;
    }
    Ok(())
}

fn by(context: &Context, school: &School, key: &str) -> Context {
    let folder = school.folder().to_owned();
    let identity = Some(folder.join("keys").join(key));
    context.step(&Global { school: Some(folder), identity, ..Global::default() })
}

// Sealed by the teacher, so that something waits in the inbox.
fn send_concern(context: &Context, school: &School, now: DateTime<Tz>) -> Result<(), Error> {
    let day = demo::school_day(now.date_naive(), 1)?;
    let evening =
        day.and_hms_opt(15, 40, 0).and_then(|at| at.and_local_timezone(now.timezone()).earliest());
    let written = evening.unwrap_or(now);
    let context = by(context, school, "teacher.key").at(written.to_utc());
    let concern = Concern {
        incident: "C09".into(),
        role: Some(Role::Child),
        occurred: Some(Moment::Day(day)),
        description: "After computing Elsie told me that a group chat of the class had called her \
                      names all week and that she does not want to come to school on Monday."
            .into(),
        people: vec![child("Elsie Brannock", "5B", Part::Affected)],
        platform: Some("Group chat".into()),
        device_owner: Some(DeviceOwner::Personal),
        reported_by_child: Some(true),
        own_words: Some("They all laughed at the picture and I can't leave the chat.".into()),
        done_at_once: Some("Listened, did not promise to keep it to myself.".into()),
        ..Concern::default()
    };
    let judged = log::judge(&context, school, concern)?;
    let identity = context.identity()?;
    let from = Sender { name: identity.name().to_owned(), office: Some(identity.office()) };
    let post = log::Post::open(school, None, now.date_naive())?;
    post.send(school, written, from, VaultKind::Casework, &judged)?;
    Ok(())
}

fn child(name: &str, class: &str, part: Part) -> Involved {
    Involved {
        name: name.into(),
        role: Role::Child,
        part,
        class: Some(class.into()),
        person: None,
        office: None,
    }
}

fn record_reviews(context: &Context, school: &School, now: DateTime<Tz>) -> Result<(), Error> {
    let mut vault = open(school, VaultKind::Operations, &context.identity()?)?;
    for done in demo::reviews_done(now.date_naive())? {
        reviews::done(&mut vault, now.to_utc(), &done, Vec::new())?;
    }
    Ok(())
}

fn record_people(
    context: &Context,
    school: &School,
    now: DateTime<Tz>,
    year: bool,
) -> Result<(), Error> {
    let mut vault = open(school, VaultKind::Operations, &context.identity()?)?;
    let today = now.date_naive();
    let people = Changes { added: demo::roll(today)?, changed: Vec::new() };
    let people = roll::write(&mut vault, now.to_utc(), &[], people)?;
    if year {
        let before = demo::trained_a_year_before(&people, today)?;
        trainings::add(&mut vault, now.to_utc(), &before)?;
    }
    Ok(trainings::add(&mut vault, now.to_utc(), &demo::trained(&people, today)?)?)
}

fn write_books(context: &Context, school: &School, now: DateTime<Tz>) -> Result<(), Error> {
    let demo::Books { checks, changes } = demo::books(now.date_naive())?;
    let technician = by(context, school, "technician.key").identity()?;
    let mut vault = open(school, VaultKind::Operations, &technician)?;
    let writing = writing(&vault, now);
    books::open(&mut vault, &writing, checks, |_, _| Ok(()))?;
    books::open(&mut vault, &writing, changes, |_, _| Ok(()))?;
    Ok(())
}

fn write_logs(path: &Path, today: NaiveDate, year: bool) -> Result<(), Error> {
    let logs = path.join("logs");
    files::create_folder(&logs).map_err(|e| Error::file(&logs, &e))?;
    if year {
        for (term, number) in demo::earlier_terms(today).iter().zip(1..) {
            let log = demo::everyday_log(term.end, LOG_DAYS)?;
            write_new(&logs.join(format!("earlier-{number}.csv")), log.as_bytes())?;
        }
    }
    let last = demo::school_day(today, 2)?;
    write_new(&logs.join("filter-1.csv"), demo::filter_log(last, LOG_DAYS)?.as_bytes())?;
    write_new(&logs.join("filter-2.csv"), demo::second_export(last, LOG_DAYS)?.as_bytes())
}

// The concern that the walk logs.
fn write_concern(path: &Path, now: DateTime<Tz>) -> Result<(), Error> {
    let day = demo::school_day(now.date_naive(), 1)?;
    let concern = Concern {
        incident: "proxy".into(),
        role: Some(Role::Child),
        occurred: Some(Moment::Day(day)),
        description: "The librarian saw a proxy page on computer 4. The pupil said a friend had \
                      shown it to them to reach a game."
            .into(),
        people: vec![child("Jonah Marchetti", "6H", Part::Subject)],
        place: Some("Library".into()),
        site: Some(Site::OnSite),
        device: Some("Library computer 4".into()),
        device_owner: Some(DeviceOwner::School),
        area: Some(AreaOfRisk::Conduct),
        intent: Some(Intent::Deliberate),
        done_at_once: Some("Page closed, computer taken out of use.".into()),
        ..Concern::default()
    };
    let text = crate::render::contract_json(&concern)?;
    write_new(&path.join("concern.json"), text.as_bytes())
}

impl From<DemoError> for Error {
    fn from(error: DemoError) -> Error {
        Error::failed(error.to_string())
    }
}
