// SPDX-License-Identifier: MIT
#include "ui/approvals/editapprovaldialog.h"

#include "models/items/connectionwords.h"
#include "ui/common/datefield.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Gatehouse {

namespace {

constexpr std::array proposedMonths{3, 6, 12};
constexpr int dateFieldButton = 56; // and the field's margins

//! A review is due by the end of its day, wherever whoever chose it was.
QDateTime endOfReviewDay(const QDate &day)
{
    return QDateTime(day, QTime(23, 59, 59, 999)).toUTC();
}

} // namespace

EditApprovalDialog::EditApprovalDialog(
    const ApprovedConnection &entry, const QDateTime &now, QWidget *parent)
    : Dialog(parent)
    , m_entry(entry)
    , m_today(now.toLocalTime().date())
{
    setObjectName(QStringLiteral("editApproval"));
    auto *form = new QWidget;
    m_noteLabel = new TextLabel(TextLabel::Kind::Strong, form);
    m_note = new QPlainTextEdit(form);
    m_note->setObjectName(QStringLiteral("approvalNote"));
    m_note->setTabChangesFocus(true);
    m_note->setPlainText(entry.note);
    m_note->setFixedHeight(4 * fontMetrics().lineSpacing() + 2 * Metrics::small);
    m_noteLabel->setBuddy(m_note);
    m_hint = new TextLabel(TextLabel::Kind::Secondary, form);
    m_hint->setObjectName(QStringLiteral("approvalHint"));
    m_hint->setWordWrap(true);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_noteLabel);
    layout->addWidget(m_note);
    layout->addSpacing(Metrics::small);
    layout->addWidget(makeDate());
    layout->addWidget(m_hint);
    setForm(form);
    connect(m_note, &QPlainTextEdit::textChanged, this, &EditApprovalDialog::validate);
    connect(m_date, &DateField::dateChanged, this, &EditApprovalDialog::validate);
    connect(m_hasDate, &QCheckBox::toggled, this, [this](bool has) {
        m_date->setEnabled(has);
        validate();
    });
    retranslate();
    m_note->moveCursor(QTextCursor::End);
    m_note->setFocus(Qt::OtherFocusReason);
}

QWidget *EditApprovalDialog::makeDate()
{
    auto *date = new QWidget;
    m_hasDate = new QCheckBox(date);
    m_hasDate->setObjectName(QStringLiteral("hasReviewDate"));
    m_date = new DateField(date);
    m_date->setObjectName(QStringLiteral("reviewDate"));
    const QDate known = m_entry.reviewBy.toLocalTime().date();
    m_hasDate->setChecked(m_entry.reviewBy.isValid());
    m_date->setEnabled(m_entry.reviewBy.isValid());
    m_date->setDate(known.isValid() ? known : m_today.addMonths(proposedMonths[1]));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::small);
    row->addWidget(m_hasDate);
    row->addWidget(m_date);
    row->addStretch(1);
    auto *proposals = new QHBoxLayout;
    proposals->setSpacing(0);
    for (const int months : proposedMonths) {
        auto *button = new QPushButton(date);
        setButtonKind(button, ButtonKind::Text);
        proposals->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, months] { proposeIn(months); });
        m_proposals << button;
    }
    proposals->addStretch(1);
    auto *layout = new QVBoxLayout(date);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addLayout(row);
    layout->addLayout(proposals);
    return date;
}

void EditApprovalDialog::proposeIn(int months)
{
    m_hasDate->setChecked(true);
    m_date->setDate(m_today.addMonths(months));
}

ApprovalChange EditApprovalDialog::change() const
{
    ApprovalChange change;
    const QString note = m_note->toPlainText().trimmed();
    if (note != m_entry.note)
        change.note = note;
    if (!m_hasDate->isChecked()) {
        if (m_entry.reviewBy.isValid())
            change.reviewBy = QDateTime();
    } else if (m_date->date() != m_entry.reviewBy.toLocalTime().date()) {
        change.reviewBy = endOfReviewDay(m_date->date());
    }
    return change;
}

void EditApprovalDialog::validate()
{
    const ApprovalChange wanted = change();
    const qsizetype tooMany = m_note->toPlainText().trimmed().size() - longestNote;
    const bool isPast = wanted.reviewBy && wanted.reviewBy->isValid() && m_date->date() < m_today;
    QString hint;
    if (tooMany > 0)
        hint = tr("The note is %n character(s) too long.", nullptr, int(tooMany));
    else if (isPast)
        hint = tr("A review date lies ahead.");
    else if (m_entry.automatic)
        hint = tr("It is approved automatically now. With a note or a date it is put on the "
                  "approved list itself.");
    m_hint->setColorRole(tooMany > 0 || isPast ? ColorRole::Danger : ColorRole::Secondary);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const bool isComplete = tooMany <= 0 && !isPast && (wanted.note || wanted.reviewBy);
    setDraft(isComplete ? Draft::Complete : Draft::Incomplete);
}

void EditApprovalDialog::submit()
{
    Q_EMIT submitted(change());
}

void EditApprovalDialog::retranslate()
{
    setHeading(tr("Note and review date of %1").arg(ConnectionWords::shortName(m_entry.connection)),
        tr("For owners: why it is approved, and when to look at it again."));
    m_noteLabel->setText(tr("Note"));
    m_note->setAccessibleName(tr("Note"));
    m_hasDate->setText(tr("Review by"));
    m_date->setAccessibleName(tr("Review date"));
    //: a date's format in a field: "3 Nov 2026"
    m_date->setDisplayFormat(tr("d MMM yyyy"));
    m_date->setLocale(QLocale());
    // As wide as its longest month, with the button that opens the calendar.
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest,
            m_date->fontMetrics().horizontalAdvance(
                QLocale().toString(QDate(2028, month, 28), tr("d MMM yyyy"))));
    m_date->setMinimumWidth(widest + dateFieldButton);
    for (qsizetype i = 0; i < m_proposals.size(); ++i) {
        const int months = proposedMonths[size_t(i)];
        m_proposals[i]->setText(
            months == 12 ? tr("In a year") : tr("In %n month(s)", nullptr, months));
    }
    setAcceptButton(tr("Save"), ButtonKind::Primary);
    validate();
}

} // namespace Gatehouse
