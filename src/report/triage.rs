//! Episodes: the list, one with everything around it, what was decided.

use chrono::{DateTime, SecondsFormat, Utc};
use chrono_tz::Tz;

use super::{Cell, Column, Report, Section, Table};
use crate::contract::TriageEpisode;
use crate::domain::episode::{Decision, Episode, EpisodeNumber, EpisodeState};
use crate::domain::filter_event::{FilterEvent, Who};
use crate::domain::harm::Harm;
use crate::domain::user_name::Resolved;
use crate::school::School;

/// An episode and whose it is, where somebody has said that.
pub struct Listed {
    /// The episode.
    pub episode: Episode,
    /// Whose it is.
    pub person: Option<Resolved>,
    /// The school's zone.
    pub zone: Tz,
}

impl From<&Listed> for TriageEpisode {
    fn from(Listed { episode, person, zone }: &Listed) -> TriageEpisode {
        let time = |at: DateTime<Utc>| {
            at.with_timezone(zone).to_rfc3339_opts(SecondsFormat::AutoSi, false)
        };
        TriageEpisode {
            id: episode.id.to_string(),
            person: person.as_ref().map(|person| person.name.clone()),
            username: episode.who.name().to_owned(),
            start: time(episode.start),
            end: time(episode.end),
            harms: episode.harms.clone(),
            urgency: episode.urgency,
            state: episode.state,
            reason: episode.reason.clone(),
            events: episode.events,
        }
    }
}

/// An episode with everything around it.
pub struct Shown {
    /// The episode.
    pub listed: Listed,
    /// What the person did around it, oldest first.
    pub events: Vec<FilterEvent>,
    /// How many more there are.
    pub left_out: usize,
    /// Earlier episodes of the same person, the latest first.
    pub before: Vec<Episode>,
    /// What was decided about it.
    pub decisions: Vec<Decision>,
    /// The harms with their names.
    pub titles: Vec<Harm>,
}

/// The list, worst first.
#[must_use]
pub fn list(school: &School, listed: &[Listed], all: bool) -> Report {
    let to_decide = listed.iter().filter(|one| one.episode.waits()).count();
    let columns = [
        Column::id("id", "Episode"),
        Column::text("urgency", "Urgency"),
        Column::text("state", "State"),
        Column::text("who", "Who"),
        Column::time("start", "From"),
        Column::number("events", "Events"),
        Column::text("reason", "Why"),
    ];
    let rows = listed.iter().map(|one| {
        let episode = &one.episode;
        [
            Cell::from(episode.id.to_string()),
            episode.urgency.to_string().into(),
            episode.state.to_string().into(),
            who(one).into(),
            episode.start.with_timezone(&one.zone).into(),
            episode.events.into(),
            episode.reason.as_str().into(),
        ]
    });
    let report = Report::new("What the filter caught")
        .about("School", &school.settings().name)
        .about("To decide", to_decide.to_string())
        .section(Section::new().table(Table::new("episodes", columns).rows(rows)));
    if all {
        return report;
    }
    report.note("What is decided, and what is below the line, is shown with `--all`.")
}

fn who(listed: &Listed) -> String {
    let name = listed.episode.who.name();
    match &listed.person {
        Some(Resolved { name: person, class: Some(class), .. }) => {
            format!("{person}, {class} ({name})")
        }
        Some(Resolved { name: person, .. }) => format!("{person} ({name})"),
        None => name.to_owned(),
    }
}

/// One episode with what is around it.
#[must_use]
pub fn show(shown: &Shown) -> Report {
    let Shown { listed, events, left_out, before, decisions, titles } = shown;
    let mut around = Section::titled("Around it").table(rows(listed, events));
    if *left_out > 0 {
        around = around.note(format!("{left_out} more rows are not shown."));
    }
    let mut report = Report::new(format!("Episode {}", listed.episode.id))
        .section(Section::new().table(card(listed, titles)))
        .section(around);
    if !before.is_empty() {
        report = report
            .section(Section::titled("The same person before").table(earlier(listed, before)));
    }
    if !decisions.is_empty() {
        report = report.section(Section::titled("Decided").table(decided_table(decisions)));
    }
    report
}

fn card(listed: &Listed, titles: &[Harm]) -> Table {
    let episode = &listed.episode;
    let title = |id: &String| {
        titles.iter().find(|harm| harm.id == *id).map_or(id.clone(), |harm| harm.title.clone())
    };
    let harms: Vec<String> = episode.harms.iter().map(title).collect();
    let kind = match episode.who {
        Who::Person(_) => "User name",
        Who::Device(_) => "Device",
        Who::Address(_) => "Address",
    };
    let mut card = Table::card("episode").field(Column::text("log-name", kind), episode.who.name());
    if let Some(person) = &listed.person {
        card = card.field(Column::text("person", "Person"), person.name.as_str());
        card = card.field(Column::text("role", "Role"), person.role.map(|role| role.to_string()));
        card = card.field(Column::text("class", "Class"), person.class.clone());
    }
    card.field(Column::text("urgency", "Urgency"), episode.urgency.to_string())
        .field(Column::text("state", "State"), episode.state.to_string())
        .field(Column::text("reason", "Why"), episode.reason.as_str())
        .field(Column::text("harms", "About"), harms.join(", "))
        .field(Column::time("start", "From"), episode.start.with_timezone(&listed.zone))
        .field(Column::time("end", "To"), episode.end.with_timezone(&listed.zone))
        .field(Column::number("events", "Events"), episode.events)
}

fn rows(listed: &Listed, events: &[FilterEvent]) -> Table {
    let columns = [
        Column::time("at", "Time"),
        Column::text("verdict", "Filter"),
        Column::text("search", "Searched for"),
        Column::text("address", "Address"),
        Column::text("category", "Category"),
        Column::text("harms", "About"),
        Column::text("device", "Device"),
    ];
    Table::new("around", columns).rows(events.iter().map(|event| {
        let harms: Vec<&str> =
            event.harms.iter().map(String::as_str).filter(|harm| *harm != "other").collect();
        [
            Cell::from(event.at.with_timezone(&listed.zone)),
            event.verdict.to_string().into(),
            event.search.clone().into(),
            event.shown_address().into(),
            event.category.clone().into(),
            harms.join(", ").into(),
            event.device.clone().into(),
        ]
    }))
}

fn earlier(listed: &Listed, before: &[Episode]) -> Table {
    let columns = [
        Column::id("id", "Episode"),
        Column::time("start", "From"),
        Column::text("urgency", "Urgency"),
        Column::text("state", "State"),
        Column::text("reason", "Why"),
    ];
    Table::new("before", columns).rows(before.iter().map(|episode| {
        [
            Cell::from(episode.id.to_string()),
            episode.start.with_timezone(&listed.zone).into(),
            episode.urgency.to_string().into(),
            episode.state.to_string().into(),
            episode.reason.as_str().into(),
        ]
    }))
}

fn decided_table(decisions: &[Decision]) -> Table {
    let columns = [
        Column::time("at", "When"),
        Column::text("by", "By"),
        Column::text("state", "What"),
        Column::narrative("reason", "Why"),
        Column::text("incident", "Incident"),
    ];
    Table::new("decisions", columns).rows(decisions.iter().map(|decision| {
        [
            Cell::from(decision.at),
            format!("{} ({})", decision.by.name, decision.by.office.title()).into(),
            decision.state.to_string().into(),
            decision.reason.clone().into(),
            decision.incident.clone().into(),
        ]
    }))
}

/// What was just decided.
#[must_use]
pub fn decided(listed: &Listed) -> Report {
    let episode = &listed.episode;
    let what = match episode.state {
        EpisodeState::Watching => "is watched: what the person does next comes above the line",
        EpisodeState::Dismissed => "is dismissed",
        EpisodeState::Raised => "is raised",
        EpisodeState::ToDecide => "is to be decided",
    };
    let card = Table::card("episode")
        .field(Column::id("id", "Episode"), episode.id.to_string())
        .field(Column::text("state", "State"), episode.state.to_string());
    Report::new(format!("Episode {} {what}", episode.id)).section(Section::new().table(card))
}

/// What an episode became, where there is no new incident to show.
#[must_use]
pub fn raised(episode: EpisodeNumber, incident: &str, before: bool) -> Report {
    let title = if before { "was raised before" } else { "is sealed to those who may hold it" };
    let card = Table::card("raised")
        .field(Column::id("episode", "Episode"), episode.to_string())
        .field(Column::id("reference", if before { "Incident" } else { "Receipt" }), incident);
    Report::new(format!("Episode {episode} {title}")).section(Section::new().table(card))
}

/// One line on the urgent episodes after an import; whose they are only for those who decide.
#[must_use]
pub fn urgent(episodes: &[Episode], names: bool) -> String {
    let count = match episodes.len() {
        1 => "1 urgent episode is to be decided today".to_owned(),
        many => format!("{many} urgent episodes are to be decided today"),
    };
    let shown = episodes.iter().take(10).map(|episode| {
        let id = episode.id;
        if names { format!("{id} ({})", episode.who.name()) } else { id.to_string() }
    });
    let shown = shown.collect::<Vec<_>>().join(", ");
    let more = if episodes.len() > 10 { ", ..." } else { "" };
    let tell = if names { "See `osafe triage`." } else { "Tell the designated safeguarding lead." };
    format!("{count}: {shown}{more}. {tell}")
}
