// SPDX-License-Identifier: MIT
#include "ui/people/leavinglist.h"

#include "ui/common/avatar.h"
#include "ui/common/elidedlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace Gatehouse {

namespace {
constexpr int leavingFaceSize = 20;
}

LeavingList::LeavingList(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextLabel::Kind::Strong, this))
    , m_sentence(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_layout(new QVBoxLayout(this))
    , m_list(new QVBoxLayout)
    , m_more(new QPushButton(this))
{
    m_sentence->setWordWrap(true);
    setButtonKind(m_more, ButtonKind::Link);
    m_more->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_more->setObjectName(QStringLiteral("showMore"));
    m_list->setContentsMargins(0, Metrics::tight, 0, 0);
    m_list->setSpacing(Metrics::tight);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_heading);
    m_layout->addWidget(m_sentence);
    m_layout->addLayout(m_list);
    m_layout->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        fill();
    });
    fill();
}

void LeavingList::setWords(const Words &words)
{
    m_heading->setText(words.heading);
    m_sentence->setText(words.sentence);
    m_sentence->setVisible(!words.sentence.isEmpty());
    setAccessibleName(words.heading);
}

void LeavingList::setRows(const LeavingWords::Rows &rows)
{
    if (m_rows == rows)
        return;
    m_rows = rows;
    fill();
}

void LeavingList::insert(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_sentence) + 1, widget);
}

QWidget *LeavingList::makeRow(const LeavingWords::Row &row)
{
    auto *widget = new QWidget(this);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::small);
    // What only counts something has no face; its words stand in line with the others.
    if (row.connection.id.isEmpty()) {
        layout->addSpacing(leavingFaceSize + Metrics::small);
    } else {
        auto *face = new Avatar(leavingFaceSize, widget);
        face->setFace({.id = row.connection.id.toString(),
            .name = row.name,
            .icon = row.connection.icon,
            .shape = Avatar::Shape::Square});
        layout->addWidget(face);
    }
    auto *name = new ElidedLabel(TextLabel::Kind::Body, row.name, widget);
    auto *note = new ElidedLabel(TextLabel::Kind::Secondary, row.note, widget);
    name->setObjectName(QStringLiteral("leavingName"));
    note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(name, 1);
    layout->addWidget(note);
    return widget;
}

void LeavingList::fill()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int count = int(m_rows.size());
    const int shown = m_showsAll ? count : qMin(count, shownAtOnce);
    for (int row = 0; row < shown; ++row) {
        m_list->addWidget(makeRow(m_rows.at(row)));
        // At once, and not in the next turn as layouts do it.
        m_list->itemAt(row)->widget()->setVisible(true);
    }
    m_more->setText(tr("Show %n more", nullptr, count - shown));
    m_more->setVisible(shown < count);
}

void LeavingList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace Gatehouse
