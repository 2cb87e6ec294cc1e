// SPDX-License-Identifier: MIT
#include "ui/connections/scopefield.h"

#include "models/items/connectionwords.h"
#include "ui/common/radiochoice.h"
#include "ui/common/textlabel.h"
#include "ui/common/texts.h"
#include "ui/theme/metrics.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Gatehouse {

namespace {
constexpr int scopeIndent = 24; // under the words of the choice
}

ScopeField::ScopeField(QWidget *parent)
    : QWidget(parent)
    , m_choice(new RadioChoice(2, this))
    , m_list(new QWidget(this))
    , m_boxes(new QVBoxLayout)
    , m_below(new TextLabel(TextLabel::Kind::Secondary, m_list))
    , m_again(new QPushButton(m_list))
{
    m_below->setWordWrap(true);
    m_again->setAutoDefault(false);
    m_boxes->setSpacing(Metrics::tight);
    auto *inner = new QVBoxLayout(m_list);
    inner->setContentsMargins(scopeIndent, 0, 0, 0);
    inner->setSpacing(Metrics::tight);
    inner->addLayout(m_boxes);
    inner->addWidget(m_below);
    inner->addWidget(m_again, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_choice);
    layout->addWidget(m_list);
    connect(m_choice, &RadioChoice::edited, this, [this] {
        if (m_choice->current() == Selected && m_state != State::Here)
            ask();
        showState();
        Q_EMIT edited();
    });
    connect(m_again, &QPushButton::clicked, this, &ScopeField::ask);
    retranslate();
}

void ScopeField::ask()
{
    if (m_state == State::Asked)
        return;
    m_state = State::Asked;
    showState();
    Q_EMIT workspacesWanted();
}

void ScopeField::setWorkspaces(const std::vector<Workspace> &workspaces)
{
    const QStringList chosen = workspaceIds();
    for (const Box &each : std::as_const(m_workspaces))
        delete each.box;
    m_workspaces.clear();
    QWidget *before = m_choice->lastStop();
    for (const Workspace &workspace : workspaces) {
        auto *box = new QCheckBox(m_list);
        box->setText(literalText(workspace.name));
        box->setChecked(chosen.contains(workspace.id.toString()));
        m_boxes->addWidget(box, 0, Qt::AlignLeft);
        box->show();
        QWidget::setTabOrder(before, box);
        before = box;
        connect(box, &QCheckBox::toggled, this, [this] {
            showState();
            Q_EMIT edited();
        });
        m_workspaces << Box{.id = workspace.id.toString(), .box = box};
    }
    QWidget::setTabOrder(before, m_again);
    m_state = State::Here;
    showState();
    Q_EMIT edited();
}

void ScopeField::setFailure(const ErrorText &error)
{
    m_state = State::Failed;
    m_error = error;
    showState();
}

QStringList ScopeField::workspaceIds() const
{
    QStringList ids;
    for (const Box &each : m_workspaces) {
        if (m_choice->current() == Selected && each.box->isChecked())
            ids << each.id;
    }
    return ids;
}

bool ScopeField::isComplete() const
{
    return m_choice->current() == Any || !workspaceIds().isEmpty();
}

void ScopeField::showState()
{
    m_list->setVisible(m_choice->current() == Selected);
    m_again->setVisible(m_state == State::Failed);
    m_below->setColorRole(m_state == State::Failed ? ColorRole::Danger : ColorRole::Secondary);
    switch (m_state) {
    case State::Unasked:
    case State::Asked:
        m_below->setText(tr("Reading which workspaces you are in…"));
        break;
    case State::Here:
        m_below->setText(isComplete() ? QString() : tr("Choose one workspace at least."));
        break;
    case State::Failed:
        m_below->setText(m_error.title + QLatin1Char(' ') + m_error.remedy);
        break;
    } // no default: the compiler names a forgotten state
    m_below->setVisible(!m_below->text().isEmpty());
}

void ScopeField::retranslate()
{
    m_choice->setLabel(tr("Who may install it"));
    m_choice->setOption(Any,
        {.text = ConnectionWords::scope(Connections::Scope::Any),
            .explanation = tr("Everybody who has its install address.")});
    m_choice->setOption(Selected,
        {.text = ConnectionWords::scope(Connections::Scope::Selected),
            .explanation = tr("Only those you choose here. This is fixed once it is created.")});
    m_again->setText(tr("Try again"));
    showState();
}

} // namespace Gatehouse
