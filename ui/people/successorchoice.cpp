// SPDX-License-Identifier: MIT
#include "ui/people/successorchoice.h"

#include "models/items/personwords.h"
#include "models/items/successorlistmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

namespace Gatehouse {

SuccessorChoice::SuccessorChoice(SuccessorListModel &people, QWidget *parent)
    : QWidget(parent)
    , m_people(people)
    , m_label(new TextLabel(TextLabel::Kind::Body, this))
    , m_choice(new QComboBox(this))
    , m_hint(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_retry(new QPushButton(this))
{
    m_choice->setObjectName(QStringLiteral("successor"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_label->setBuddy(m_choice);
    m_hint->setWordWrap(true);
    setButtonKind(m_retry, ButtonKind::Link);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::small);
    row->addWidget(m_label);
    row->addWidget(m_choice, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(Metrics::small);
    below->addWidget(m_hint, 1);
    below->addWidget(m_retry);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Metrics::tight, 0, Metrics::tight);
    layout->setSpacing(Metrics::tight);
    layout->addLayout(row);
    layout->addLayout(below);
    connect(&m_people, &PagedListModel::loadStateChanged, this, &SuccessorChoice::fill);
    connect(&m_people, &PagedListModel::answered, this, &SuccessorChoice::fill);
    connect(m_choice, &QComboBox::activated, this, &SuccessorChoice::edited);
    connect(m_retry, &QPushButton::clicked, &m_people, &PagedListModel::retry);
    retranslate();
}

std::optional<PersonReference> SuccessorChoice::chosen() const
{
    const int row = m_people.rowOf(m_choice->currentData().toString());
    if (row < 0)
        return {};
    const Person &person = m_people.at(row);
    return PersonReference{.id = person.id, .name = PersonWords::name(person)};
}

void SuccessorChoice::fill()
{
    // A chooser has no end to scroll to: it wants everybody.
    if (m_people.canFetchMore({}))
        return m_people.fetchMore({});
    const QString before = m_choice->currentData().toString();
    {
        const QSignalBlocker blocker(m_choice);
        m_choice->clear();
        m_choice->addItem(tr("Nobody"), QString());
        for (int row = 0; row < m_people.rowCount(); ++row) {
            const Person &person = m_people.at(row);
            const bool hasEmail = person.email && !person.email->isEmpty();
            m_choice->addItem(hasEmail ? tr("%1 · %2", "name, e-mail address")
                                             .arg(PersonWords::name(person), *person.email)
                                       : PersonWords::name(person),
                person.id.toString());
        }
        m_choice->setCurrentIndex(qMax(0, m_choice->findData(before)));
    }
    m_choice->setEnabled(m_people.rowCount() > 0);
    showHint();
    if (m_choice->currentData().toString() != before)
        Q_EMIT edited();
}

void SuccessorChoice::showHint()
{
    m_retry->hide();
    m_hint->show();
    if (m_people.loadState() == PagedListModel::LoadState::Failed) {
        m_retry->show();
        return m_hint->setText(errorText(*m_people.error()).title);
    }
    if (m_people.isBusy())
        return m_hint->setText(tr("Loading people…"));
    if (m_people.rowCount() == 0)
        return m_hint->setText(tr("There is no other active workspace owner."));
    m_hint->hide();
}

void SuccessorChoice::retranslate()
{
    m_label->setText(tr("Hand over to"));
    m_choice->setAccessibleName(tr("Hand over to"));
    m_retry->setText(tr("Try again"));
    fill();
}

void SuccessorChoice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Gatehouse
