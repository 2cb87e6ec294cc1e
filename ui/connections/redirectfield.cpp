// SPDX-License-Identifier: MIT
#include "ui/connections/redirectfield.h"

#include "ui/common/textlabel.h"
#include "ui/theme/buttonkind.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Gatehouse {

RedirectField::RedirectField(QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(TextLabel::Kind::Strong, this))
    , m_hint(new TextLabel(TextLabel::Kind::Secondary, this))
    , m_layout(new QVBoxLayout)
    , m_add(new QPushButton(this))
{
    m_hint->setWordWrap(true);
    m_add->setIcon(Icons::icon(IconName::Plus));
    m_add->setAutoDefault(false);
    m_add->setObjectName(QStringLiteral("addRedirect"));
    setButtonKind(m_add, ButtonKind::Text);
    m_layout->setSpacing(Metrics::tight);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addWidget(m_label);
    layout->addLayout(m_layout);
    layout->addWidget(m_hint);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({}).edit->setFocus(Qt::OtherFocusReason);
        check();
        Q_EMIT edited();
    });
    addRow({});
    retranslate();
}

RedirectField::Row &RedirectField::addRow(const QString &address)
{
    Row row{.frame = new QWidget(this)};
    row.edit = new QLineEdit(row.frame);
    row.edit->setText(address);
    row.edit->setMaxLength(RedirectAddresses::longest + 1);
    row.edit->setPlaceholderText(QStringLiteral("https://example.org/notion/callback"));
    row.edit->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    row.edit->installEventFilter(this);
    row.remove = new QToolButton(row.frame);
    row.remove->setIcon(Icons::icon(IconName::Close));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    row.remove->setFixedSize(Metrics::controlHeight, Metrics::controlHeight);
    setButtonKind(row.remove, ButtonKind::Text);
    row.problem = new TextLabel(TextLabel::Kind::Secondary, row.frame);
    row.problem->setWordWrap(true);
    row.problem->setColorRole(ColorRole::Danger);
    row.problem->hide();
    // What was there before was right once.
    row.wasLeft = !address.isEmpty();
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::tight);
    line->addWidget(row.edit, 1);
    line->addWidget(row.remove);
    auto *layout = new QVBoxLayout(row.frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::tight);
    layout->addLayout(line);
    layout->addWidget(row.problem);
    m_layout->addWidget(row.frame);
    // At once, not in the next turn of the event loop: it is about to take the focus.
    row.frame->show();
    connect(row.edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT edited();
    });
    connect(row.remove, &QToolButton::clicked, this, [this, frame = row.frame] {
        const auto gone = std::find_if(
            m_rows.begin(), m_rows.end(), [frame](const Row &each) { return each.frame == frame; });
        const qsizetype place = gone - m_rows.begin();
        removeRow(frame);
        m_rows[qMin(place, m_rows.size() - 1)].edit->setFocus(Qt::OtherFocusReason);
        check();
        Q_EMIT edited();
    });
    m_rows << row;
    // Tab goes from row to row and then to the button that adds one.
    if (const qsizetype before = m_rows.size() - 2; before >= 0)
        QWidget::setTabOrder(m_rows[before].remove, row.edit);
    QWidget::setTabOrder(row.edit, row.remove);
    if (m_rows.size() == 1)
        QWidget::setTabOrder(row.remove, m_add);
    nameRows();
    return m_rows.last();
}

void RedirectField::removeRow(const QWidget *frame)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].frame != frame)
            continue;
        m_rows[i].edit->removeEventFilter(this);
        m_rows[i].frame->hide();
        m_rows[i].frame->deleteLater();
        m_rows.removeAt(i);
        break;
    }
    nameRows();
}

QStringList RedirectField::addresses() const
{
    QStringList list;
    for (const Row &row : m_rows) {
        if (const QString address = row.edit->text().trimmed(); !address.isEmpty())
            list << address;
    }
    return list;
}

void RedirectField::setAddresses(const QStringList &addresses)
{
    // The first row stays where it is in the order of Tab.
    while (m_rows.size() > 1)
        removeRow(m_rows.last().frame);
    m_rows.first().edit->setText(addresses.value(0));
    m_rows.first().wasLeft = !addresses.isEmpty();
    for (const QString &address : addresses.mid(1))
        addRow(address);
    check();
}

bool RedirectField::isComplete() const
{
    const QStringList list = addresses();
    QStringList once = list;
    once.removeDuplicates();
    return !list.isEmpty() && once.size() == list.size()
        && std::all_of(list.begin(), list.end(), [](const QString &address) {
               return RedirectAddresses::problem(address) == RedirectAddresses::Problem::None;
           });
}

QString RedirectField::problemText(qsizetype at) const
{
    const Row &row = m_rows[at];
    const QString address = row.edit->text().trimmed();
    if (address.isEmpty())
        return {};
    switch (RedirectAddresses::problem(address)) {
    case RedirectAddresses::Problem::None:
        for (qsizetype other = 0; other < at; ++other) {
            if (m_rows[other].edit->text().trimmed() == address)
                return tr("This address is in the list already.");
        }
        return {};
    case RedirectAddresses::Problem::Unfinished:
        return row.wasLeft ? tr("Enter a whole address, such as https://example.org/callback.")
                           : QString();
    case RedirectAddresses::Problem::NotSecure:
        return tr("Begin with https://. http:// is possible for localhost, 127.0.0.1 and [::1] "
                  "only.");
    case RedirectAddresses::Problem::Fragment:
        return tr("Leave out # and what follows it: servers never see that part.");
    case RedirectAddresses::Problem::UserInfo:
        return tr("Leave out the name before the @: it would stand in every browser history.");
    case RedirectAddresses::Problem::Wildcard:
        return tr("Write the exact address: * does not stand for anything here.");
    case RedirectAddresses::Problem::Port:
        return tr("Write the port without a zero before it: addresses are compared to the letter.");
    case RedirectAddresses::Problem::Parameter:
        return tr("Leave out the parameters code, state and error: the answer adds its own.");
    case RedirectAddresses::Problem::TooLong:
        return tr("This address is longer than 2,000 characters.");
    } // no default: the compiler names a forgotten problem
    Q_UNREACHABLE();
}

void RedirectField::check()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString problem = problemText(i);
        m_rows[i].problem->setText(problem);
        m_rows[i].problem->setVisible(!problem.isEmpty());
        m_rows[i].edit->setAccessibleDescription(problem.isEmpty() ? m_hint->text() : problem);
    }
    m_add->setEnabled(m_rows.size() < RedirectAddresses::most);
}

void RedirectField::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].edit->setAccessibleName(tr("Redirect address %1").arg(i + 1));
        m_rows[i].remove->setAccessibleName(tr("Remove redirect address %1").arg(i + 1));
        m_rows[i].remove->setToolTip(tr("Remove this address"));
        // The last row stays: it is where the first address goes.
        m_rows[i].remove->setVisible(m_rows.size() > 1);
    }
}

bool RedirectField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        for (Row &row : m_rows) {
            if (row.edit == watched && !row.edit->text().isEmpty() && !row.wasLeft) {
                row.wasLeft = true;
                check();
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RedirectField::retranslate()
{
    m_label->setText(tr("Redirect addresses"));
    m_hint->setText(tr("Where people come back to after their consent. One at least."));
    m_add->setText(tr("Add address"));
    nameRows();
    check();
}

} // namespace Gatehouse
