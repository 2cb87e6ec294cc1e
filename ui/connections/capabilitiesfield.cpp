// SPDX-License-Identifier: MIT
#include "ui/connections/capabilitiesfield.h"

#include "models/items/connectionwords.h"
#include "ui/common/radiochoice.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {

using Flag = bool Capabilities::*;

// Content in the left column, comments in the right one.
struct CapabilityBox {
    Flag flag;
    int row;
    int column;
};
constexpr CapabilityBox capabilityBoxes[]{
    {&Capabilities::readContent, 0, 0},
    {&Capabilities::updateContent, 1, 0},
    {&Capabilities::insertContent, 2, 0},
    {&Capabilities::readComments, 0, 1},
    {&Capabilities::insertComments, 1, 1},
};
constexpr int peopleDegrees = 3; // as in Capabilities::UserInformation

QString nameOfFlag(Flag flag)
{
    Capabilities only{.readContent = false};
    only.*flag = true;
    return ConnectionWords::capabilityNames(only).value(0);
}

} // namespace

CapabilitiesField::CapabilitiesField(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_sentence(new TextLabel(TextLabel::Kind::Body, this))
    , m_note(new TextLabel(TextLabel::Kind::Secondary, this))
{
    m_sentence->setObjectName(QStringLiteral("maySentence"));
    m_sentence->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::wide);
    grid->setVerticalSpacing(Metrics::tight);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    for (const CapabilityBox &place : capabilityBoxes) {
        auto *box = new QCheckBox(this);
        grid->addWidget(box, place.row, place.column, Qt::AlignLeft);
        connect(box, &QCheckBox::toggled, this, [this] {
            showSentence();
            Q_EMIT edited();
        });
        m_boxes << box;
    }
    // In the order in which Tab is to go.
    m_people = new RadioChoice(peopleDegrees, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_label);
    layout->addLayout(grid);
    layout->addSpacing(Metrics::small);
    layout->addWidget(m_people);
    layout->addSpacing(Metrics::small);
    layout->addWidget(m_sentence);
    layout->addWidget(m_note);
    connect(m_people, &RadioChoice::edited, this, [this] {
        showSentence();
        Q_EMIT edited();
    });
    setCapabilities({});
    retranslate();
}

Capabilities CapabilitiesField::capabilities() const
{
    Capabilities result;
    for (size_t i = 0; i < std::size(capabilityBoxes); ++i)
        result.*capabilityBoxes[i].flag = m_boxes[qsizetype(i)]->isChecked();
    result.userInformation = Capabilities::UserInformation(m_people->current());
    return result;
}

void CapabilitiesField::setCapabilities(const Capabilities &capabilities)
{
    for (size_t i = 0; i < std::size(capabilityBoxes); ++i)
        m_boxes[qsizetype(i)]->setChecked(capabilities.*capabilityBoxes[i].flag);
    m_people->setCurrent(int(capabilities.userInformation));
    showSentence();
}

void CapabilitiesField::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void CapabilitiesField::showSentence()
{
    m_sentence->setText(ConnectionWords::maySentence(capabilities()));
}

void CapabilitiesField::retranslate()
{
    m_label->setText(tr("What it may do"));
    for (size_t i = 0; i < std::size(capabilityBoxes); ++i)
        m_boxes[qsizetype(i)]->setText(nameOfFlag(capabilityBoxes[i].flag));
    m_people->setLabel(tr("User information"));
    m_people->setOption(0, {.text = tr("None")});
    m_people->setOption(1, {.text = tr("Without e-mail addresses")});
    m_people->setOption(2, {.text = tr("With e-mail addresses")});
    showSentence();
}

} // namespace Gatehouse
