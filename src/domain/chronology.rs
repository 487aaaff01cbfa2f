//! Everything about a person or an incident in the order of time.

use super::case::Case;
use super::entry::What;
use super::moment::Moment;
use super::reference::Reference;

/// One line of a chronology.
#[derive(Clone, PartialEq, Eq)]
pub struct Event {
    /// When it happened.
    pub when: Moment,
    /// In which incident.
    pub incident: Reference,
    /// What happened in a few words.
    pub what: String,
    /// What there is to say of it.
    pub text: String,
    /// Who wrote it down, or reported it.
    pub by: String,
}

// Events are made of names and narratives.
impl std::fmt::Debug for Event {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Event").field("incident", &self.incident).finish_non_exhaustive()
    }
}

/// The events of some cases. What has only a day comes before what has a time on that day.
#[must_use]
pub fn chronology(cases: &[Case]) -> Vec<Event> {
    let mut events: Vec<Event> = cases.iter().flat_map(of_case).collect();
    let time = |when: Moment| match when {
        Moment::Day(_) => None,
        Moment::Time(time) => Some(time),
    };
    // The sort keeps the order of what happened at the same moment.
    events.sort_by_key(|event| (event.when.day(), time(event.when)));
    events
}

fn of_case(case: &Case) -> Vec<Event> {
    let incident = &case.incident;
    let concern = &incident.concern;
    let event = |when: Moment, what: &str, text: String, by: &str| Event {
        when,
        incident: incident.reference,
        what: what.to_owned(),
        text,
        by: by.to_owned(),
    };
    let by = concern.reported_by.as_deref().unwrap_or(&incident.recorded_by.name);
    let mut events = vec![event(incident.occurred, incident.kind(), happened(case), by)];
    for told in &concern.told {
        let when = told.when.unwrap_or(incident.occurred);
        let reference = told.reference.as_ref().map(|number| format!("\nreference: {number}"));
        let text = format!("{}{}", told.who, reference.unwrap_or_default());
        events.push(event(when, "told", text, &incident.recorded_by.name));
    }
    if let Some(sanction) = &concern.sanction {
        let when = sanction.from.map_or(incident.occurred, Moment::Day);
        events.push(event(when, "sanction", sanction.what.clone(), &incident.recorded_by.name));
    }
    for entry in &case.entries {
        // How it was recorded first is the event itself.
        if !matches!(entry.what, What::Recorded { receipt: None }) {
            let (what, text) = (entry.what.title(), entry.what.text());
            events.push(event(entry.happened(), &what, text, &entry.by.name));
        }
    }
    events
}

fn happened(case: &Case) -> String {
    let concern = &case.incident.concern;
    let part =
        |title: &str, text: &Option<String>| text.as_ref().map(|text| format!("{title}: {text}"));
    let parts = [
        Some(concern.description.clone()),
        part("Their own words", &concern.own_words),
        part("Where", &concern.place),
        part("Done at once", &concern.done_at_once),
        part("Support", &concern.support),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}
