"""Help of the verbs of personal data. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.privacy": QT_TRANSLATE_NOOP("Codes", "Personal data: the notice, the book of requests, blocking, leaks."),
    "help.privacy.answer": QT_TRANSLATE_NOOP(
        "Codes", "Notes what was answered to a request. NUMBER is its number in the book."
    ),
    "help.privacy.block": QT_TRANSLATE_NOOP(
        "Codes",
        "Blocks the data of a member or somebody of the directory: they are kept and not used, and lists that go out do not name them. With --lift they are released.",
    ),
    "help.privacy.breach": QT_TRANSLATE_NOOP(
        "Codes", "Notes a leak of personal data and writes its form to sign. TEXT says what happened."
    ),
    "help.privacy.breaches": QT_TRANSLATE_NOOP("Codes", "Lists the leaks of personal data."),
    "help.privacy.change-breach": QT_TRANSLATE_NOOP(
        "Codes", "Adds what was learned or done since to a leak: measures, who was told and when."
    ),
    "help.privacy.close-breach": QT_TRANSLATE_NOOP("Codes", "Closes a leak, or opens it again."),
    "help.privacy.extend": QT_TRANSLATE_NOOP(
        "Codes", "A later last day for a request, where the law allows it; the person has to be told."
    ),
    "help.privacy.form": QT_TRANSLATE_NOOP(
        "Codes", "The form of consent to sign, as PDF; without a member it has lines to write on."
    ),
    "help.privacy.notice": QT_TRANSLATE_NOOP(
        "Codes", "Writes the notice on personal data of the office's country as a PDF."
    ),
    "help.privacy.request": QT_TRANSLATE_NOOP(
        "Codes", "Writes a member's request into the book, with its last day by the law of the country."
    ),
    "help.privacy.requests": QT_TRANSLATE_NOOP(
        "Codes", "Lists the book of requests: the open ones first, by their last day."
    ),
    "help.privacy.text": QT_TRANSLATE_NOOP(
        "Codes", "Texts by which the office asks for a consent, with their versions."
    ),
    "help.privacy.text.add": QT_TRANSLATE_NOOP("Codes", "Adds a text: from its day on it is the one that is asked."),
    "help.privacy.text.list": QT_TRANSLATE_NOOP("Codes", "Lists the texts."),
    "help.privacy.text.show": QT_TRANSLATE_NOOP("Codes", "Shows the text that counts, or one version."),
    "opt.privacy.answer.day": QT_TRANSLATE_NOOP("Codes", "the day of the answer; today when not said"),
    "opt.privacy.answer.text": QT_TRANSLATE_NOOP("Codes", "what was answered"),
    "opt.privacy.block.day": QT_TRANSLATE_NOOP("Codes", "since which day; today when not said"),
    "opt.privacy.block.lift": QT_TRANSLATE_NOOP("Codes", "releases the data"),
    "opt.privacy.breach.authority": QT_TRANSLATE_NOOP("Codes", "the day on which the authority was told"),
    "opt.privacy.breach.data": QT_TRANSLATE_NOOP("Codes", "which data: names, ids, telephones"),
    "opt.privacy.breach.data_kinds": QT_TRANSLATE_NOOP("Codes", "which data: names, ids, telephones"),
    "opt.privacy.breach.happened": QT_TRANSLATE_NOOP("Codes", "the day on which it happened, if known"),
    "opt.privacy.breach.holders": QT_TRANSLATE_NOOP("Codes", "the day on which the people were told"),
    "opt.privacy.breach.measures": QT_TRANSLATE_NOOP("Codes", "what was done"),
    "opt.privacy.breach.noticed": QT_TRANSLATE_NOOP("Codes", "the day on which it was noticed; today when not said"),
    "opt.privacy.breach.out": QT_TRANSLATE_NOOP("Codes", "the PDF of the form"),
    "opt.privacy.breach.people": QT_TRANSLATE_NOOP("Codes", "of how many people"),
    "opt.privacy.breaches.open_only": QT_TRANSLATE_NOOP("Codes", "only those that are not closed"),
    "opt.privacy.change-breach.authority": QT_TRANSLATE_NOOP("Codes", "the day on which the authority was told"),
    "opt.privacy.change-breach.data_kinds": QT_TRANSLATE_NOOP("Codes", "which data: names, ids, telephones"),
    "opt.privacy.change-breach.happened": QT_TRANSLATE_NOOP("Codes", "the day on which it happened, if known"),
    "opt.privacy.change-breach.holders": QT_TRANSLATE_NOOP("Codes", "the day on which the people were told"),
    "opt.privacy.change-breach.measures": QT_TRANSLATE_NOOP("Codes", "what was done"),
    "opt.privacy.change-breach.noticed_on": QT_TRANSLATE_NOOP("Codes", "the day on which it was noticed"),
    "opt.privacy.change-breach.out": QT_TRANSLATE_NOOP("Codes", "the PDF of the form"),
    "opt.privacy.change-breach.people": QT_TRANSLATE_NOOP("Codes", "of how many people"),
    "opt.privacy.change-breach.what": QT_TRANSLATE_NOOP("Codes", "what happened"),
    "opt.privacy.close-breach.day": QT_TRANSLATE_NOOP("Codes", "the day on which it was closed; today when not said"),
    "opt.privacy.close-breach.reopen": QT_TRANSLATE_NOOP("Codes", "opens it again"),
    "opt.privacy.extend.reason": QT_TRANSLATE_NOOP("Codes", "why more time is needed"),
    "opt.privacy.extend.until": QT_TRANSLATE_NOOP(
        "Codes", "the new last day; without it, the one extension that the law of the country allows"
    ),
    "opt.privacy.form.out": QT_TRANSLATE_NOOP("Codes", "the PDF to write"),
    "opt.privacy.form.purposes": QT_TRANSLATE_NOOP("Codes", "only these uses; all when not said"),
    "opt.privacy.notice.out": QT_TRANSLATE_NOOP("Codes", "the PDF to write"),
    "opt.privacy.request.channel": QT_TRANSLATE_NOOP("Codes", "how it arrived: letter, mail, WhatsApp"),
    "opt.privacy.request.day": QT_TRANSLATE_NOOP("Codes", "the day on which it arrived; today when not said"),
    "opt.privacy.request.detail": QT_TRANSLATE_NOOP("Codes", "what is asked, in the person's words"),
    "opt.privacy.request.kind": QT_TRANSLATE_NOOP(
        "Codes", "access, rectification, erasure, objection, portability, blocking"
    ),
    "opt.privacy.request.name": QT_TRANSLATE_NOOP("Codes", "who asks, when it is no member"),
    "opt.privacy.requests.late": QT_TRANSLATE_NOOP("Codes", "only those past their last day"),
    "opt.privacy.requests.open_only": QT_TRANSLATE_NOOP("Codes", "only those without an answer"),
    "opt.privacy.text.add.from_date": QT_TRANSLATE_NOOP("Codes", "since which day; today when not said"),
    "opt.privacy.text.add.source": QT_TRANSLATE_NOOP("Codes", "a text file with the wording"),
    "opt.privacy.text.add.version": QT_TRANSLATE_NOOP("Codes", "a name for the version; counted on when not said"),
    "opt.privacy.text.show.version": QT_TRANSLATE_NOOP(
        "Codes", "which version; the one that counts today when not said"
    ),
}
