// SPDX-License-Identifier: MIT
#include "ui/shell/unknownsdialog.h"

#include "ui/common/iconlabel.h"
#include "ui/common/textlabel.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>

namespace Gatehouse {

UnknownsDialog::UnknownsDialog(const QString &nature, const QStringList &sentences, QWidget *parent)
    : Dialog(parent)
    , m_nature(nature)
{
    auto *form = new QWidget(this);
    auto *layout = new QGridLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Metrics::small);
    layout->setVerticalSpacing(Metrics::medium);
    layout->setColumnStretch(1, 1);
    QStringList shown = sentences;
    if (shown.isEmpty())
        shown << tr("Nothing: everything this workspace has is shown.");
    for (qsizetype i = 0; i < shown.size(); ++i) {
        auto *icon = new IconLabel(Metrics::iconSize, form);
        icon->setIcon(sentences.isEmpty() ? IconName::Check : IconName::Info,
            sentences.isEmpty() ? ColorRole::Success : ColorRole::Secondary);
        auto *text = new TextLabel(TextLabel::Kind::Body, shown.at(i), form);
        text->setWordWrap(true);
        layout->addWidget(icon, int(i), 0, Qt::AlignTop);
        layout->addWidget(text, int(i), 1);
    }
    setForm(form);
    retranslate();
}

void UnknownsDialog::submit()
{
    accept();
}

void UnknownsDialog::retranslate()
{
    setHeading(tr("What is unknown here"), m_nature);
    setCloseOnly(tr("Close"));
}

} // namespace Gatehouse
