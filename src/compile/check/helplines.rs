//! Rules for `helplines.toml`.

use super::{ADULT, YOUNG, check_grade, check_words, unique};
use crate::{
    compile::Report,
    domain::helpline::{Audience, Helpline},
};

const FILE: &str = "helplines.toml";

/// The numbers that everything else leans on, by id.
const FIXED: [(&str, &str); 3] =
    [("emergency-999", "999"), ("childline", "08001111"), ("nspcc-helpline", "08088005000")];

pub(super) fn check(helplines: &[Helpline], report: &Report) {
    unique(FILE, "helpline", helplines.iter().map(|helpline| helpline.id.as_str()), report);
    for (id, digits) in FIXED {
        let found = helplines.iter().find(|helpline| helpline.id == id);
        let number = found.and_then(|helpline| helpline.phone.as_ref()).map(|phone| phone.digits());
        if number.as_deref() != Some(digits) {
            report.add(
                FILE,
                &format!("helpline \"{id}\", phone"),
                format!("must be {digits}; the whole site sends people there"),
            );
        }
    }
    for (at, helpline) in helplines.iter().enumerate().filter(|(_, helpline)| helpline.phone.is_some()) {
        if let Some(other) = helplines.iter().take(at).find(|other| other.phone == helpline.phone) {
            report.add(
                FILE,
                &format!("helpline \"{}\", phone", helpline.id),
                format!("is the number of \"{}\" too; find out whose it is", other.id),
            );
        }
    }
    for helpline in helplines {
        let place = format!("helpline \"{}\"", helpline.id);
        let mut lines = vec![helpline.for_whom.clone(), helpline.what_for.clone(), helpline.happens.clone()];
        lines.push(helpline.must_pass_on.clone());
        let extra = [&helpline.cost, &helpline.hours, &helpline.unconfirmed];
        lines.extend(extra.into_iter().flatten().cloned());
        check_words(FILE, &place, &lines, report);
        let highest = if helpline.audience == Audience::Adult { ADULT } else { YOUNG + 1.0 };
        check_grade(FILE, &place, &lines, highest, report);
    }
}
